/** The colours and every style sheet, in their order; written when the files are served or bundled. */
export const STYLES: readonly string[];
