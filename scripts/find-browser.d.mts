export declare const downloads: string;
export declare function findBrowser(name: 'chromium' | 'firefox'): string | null;
