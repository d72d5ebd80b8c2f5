/** roiviz/kernels/wasm/kernels.wasm, deflated, in base64; written when the files are served or bundled. */
export const MODULE: string;
