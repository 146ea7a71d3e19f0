import { useId } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import { themeStyle } from '@/components/ui/theme-style';
import { lookThemes } from '@/core/look/look';
import type { Look, LookTheme } from '@/core/look/look';

type Props = { look: Look; onTheme: (theme: LookTheme) => void };

/** A sample of each theme, and the name of the chosen one beside the heading. */
export function ThemeChoice({ look, onTheme }: Props) {
  const name = useId();
  return (
    <fieldset class="themes">
      <legend>
        {i18n.t('look.theme')}
        <span aria-hidden="true">{i18n.t(`look.themes.${look.theme}`)}</span>
      </legend>
      <div class="samples">
        {lookThemes.map((theme) => (
          <label key={theme} title={i18n.t(`look.themes.${theme}`)}>
            <input
              type="radio"
              name={name}
              value={theme}
              // Where the panel opens, the keyboard begins at what is chosen.
              data-first={theme === look.theme ? '' : undefined}
              checked={theme === look.theme}
              onChange={() => onTheme(theme)}
            />
            <span
              class="sample"
              data-theme={theme}
              style={theme === 'own' ? themeStyle({ ...look, theme }) : undefined}
              aria-hidden="true"
            >
              {theme !== 'system' && 'Aa'}
            </span>
            <span class="unseen">{i18n.t(`look.themes.${theme}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
