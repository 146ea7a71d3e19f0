/** What a page shows of its kind, in figures; read from the page, judged without it. */
export type PageSignals = {
  host: string;
  path: string;
  query: string;
  /** `@type`s of the page's JSON-LD and microdata. */
  types: string[];
  openGraphType: string | null;
  /** Running text in paragraphs of 80 characters and more that are not made of links. */
  proseCharacters: number;
  paragraphs: number;
  allCharacters: number;
  linkedCharacters: number;
  links: number;
  /** The share of the prose in the one box that holds most of it, its paragraphs side by side. */
  densest: number;
  firstHeadings: number;
  headings: number;
  prices: number;
  buttons: number;
  codeBlocks: number;
  /** Boxes that repeat a post, reply, answer or comment. */
  posts: number;
  cards: number;
  hasAuthor: boolean;
  hasDate: boolean;
  hasCart: boolean;
  /** The share of the prose's words that name something of health. */
  healthShare: number;
};
