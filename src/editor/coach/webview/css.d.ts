/** A style sheet: esbuild writes it beside the script that imports it. */
declare module '*.css';
