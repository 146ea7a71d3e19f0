declare module 'virtual:english' {
  const words: Record<string, { message: string } | undefined>;
  export default words;
}
