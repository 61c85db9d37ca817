/** Made by scripts/language.ts from the grammar and the folder of modules. */
declare module 'virtual:language' {
  export const reserved: string[];
  export const declarations: string[];
  export const others: string[];
  export const modules: string[];
}
