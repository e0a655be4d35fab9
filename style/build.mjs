// Bundles the stylesheet with its packages into the folder that is given: site.css, the fonts and the icon, under plain
// names. The tool that calls this adds hashes and compresses.
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleAsync, transform } from "lightningcss";

const here = dirname(fileURLToPath(import.meta.url));
const packages = createRequire(import.meta.url);
const out = process.argv[2];
if (!out) {
	throw new Error("usage: node build.mjs <folder>");
}

// Variants of the packages that no component uses: they would be a third of the stylesheet.
const UNUSED =
	/^(nl-button--(busy|disabled|icon-only|positive|pressed)|nl-button__.*|nl-heading--level-[456]|nl-link.*|utrecht-breadcrumb-nav(--arrows|__separator.*|__link--.*)|utrecht-form-field--(checkbox|radio|distanced)|utrecht-(select|textarea|textbox|checkbox)--(active|busy|checked|disabled|focus|focus-visible|hover|invalid|placeholder.*|read-only|password|.*-size)|utrecht-(table|form-field-description|form-label|pagination)--.+|utrecht-table__(header--(hidden|sticky)|.*selected|.*sticky.*|footer.*|row--.*|figcaption|container|data--truncate|header-cell-button)|utrecht-table-container.*|utrecht-(textbox|textarea)__placeholder|utrecht-button)$/;
const KEPT = new Set(["utrecht-table--html-table"]);

// CSS 2.. of what people use: two years back.
const targets = { chrome: 120 << 16, firefox: 121 << 16, safari: (17 << 16) | (2 << 8) };

const bundled = await bundleAsync({
	filename: join(here, "site.css"),
	resolver: {
		resolve: (specifier, from) =>
			specifier.startsWith(".") ? resolve(dirname(from), specifier) : packages.resolve(specifier),
	},
});
const classes = new Set(bundled.code.toString().match(/(?<=\.)(nl|utrecht)-[\w-]+/g));
const { code } = transform({
	filename: "site.css",
	code: bundled.code,
	minify: true,
	targets,
	unusedSymbols: [...classes].filter((name) => UNUSED.test(name) && !KEPT.has(name)),
});

await mkdir(out, { recursive: true });
const notice = "/*! EUPL-1.2. Holds components of NL Design System, Frameless and Gemeente Utrecht (EUPL-1.2). */\n";
await writeFile(join(out, "site.css"), notice + code);
await copyFile(join(here, "icon.svg"), join(out, "icon.svg"));
for (const part of ["latin", "latin-ext"]) {
	const font = `source-sans-3-${part}-wght-normal.woff2`;
	await copyFile(packages.resolve(`@fontsource-variable/source-sans-3/files/${font}`), join(out, font));
}
