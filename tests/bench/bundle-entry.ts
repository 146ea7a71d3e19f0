import { resolve } from 'node:path';
import { build, type Plugin } from 'vite';

/** The product's own code in one script for a browser; what `entry` exports stands there as `leanread`. */
export async function bundleEntry(entry: string, plugins: Plugin[] = []): Promise<string> {
  const built = await build({
    plugins,
    configFile: false,
    logLevel: 'error',
    root: resolve('.'),
    resolve: { alias: { '@': resolve('.') } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: 'oxc',
      modulePreload: false,
      lib: { entry: resolve(entry), formats: ['iife'], name: 'leanread' },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error(`${entry} gave no bundle.`);
  // `var` at the top of an evaluated script is a property of that world's global.
  return output.output[0].code;
}
