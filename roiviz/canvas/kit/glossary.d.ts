/** The words of GLOSSARY.md, in small letters, and what each means; written when the files are served or bundled. */
export const GLOSSARY: Readonly<Record<string, string>>;
