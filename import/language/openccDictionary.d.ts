/** Entries 「traditional simplified」, divided by `|`; where a character has several, the commonest first. */
declare module 'opencc-js/dict/TSCharacters' {
  const entries: string;
  export default entries;
}
