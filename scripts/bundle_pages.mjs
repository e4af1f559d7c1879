/**
 * The scripts and style sheets of each page as one file each, in the order their imports say.
 *
 *     npm install --no-package-lock && npm run bundle        (npm run bundle -- --check compares)
 *
 * A room of maps/static with a main.js is a page. The files written to maps/static/bundles are
 * shipped and committed: who installs the atlas needs no node. `inputs.json` beside them holds the
 * SHA-256 of every source by page, so that a stale bundle is noticed without node too.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = resolve(process.env.CORRIDORS_NODE_MODULES ?? join(root, 'node_modules'));
const { build } = createRequire(join(modules, 'bundle.js'))('esbuild');
const asked = process.argv.indexOf('--rooms');
const rooms = asked < 0 ? join(root, 'maps', 'static') : resolve(process.argv[asked + 1]);
const bundles = join(rooms, 'bundles');

/** One file of a page and the sources it is made of. @param {string} entry */
async function bundled(entry) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: rooms,
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    // Each source keeps a scope of its own: esbuild renames what would collide.
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    // A line of bounded length can be read by a diff.
    lineLimit: 160,
    logLevel: 'error',
  });
  return { text: outputFiles[0].text, sources: Object.keys(metafile.inputs) };
}

/** @returns {Promise<Record<string, string>>} text by file name */
async function allBundles() {
  /** @type {Record<string, string>} */
  const files = {};
  /** @type {Record<string, Record<string, string>>} */
  const inputs = {};
  const pages = readdirSync(rooms).filter((room) => existsSync(join(rooms, room, 'main.js'))).sort();
  for (const page of pages) {
    inputs[page] = {};
    for (const [entry, kind] of [['main.js', 'js'], ['page.css', 'css']]) {
      const { text, sources } = await bundled(join(page, entry));
      files[`${page}.${kind}`] = text;
      for (const source of sources) {
        const name = relative(rooms, resolve(rooms, source)).replaceAll('\\', '/');
        inputs[page][name] = createHash('sha256').update(readFileSync(join(rooms, name))).digest('hex');
      }
    }
    inputs[page] = Object.fromEntries(Object.entries(inputs[page]).sort());
  }
  files['inputs.json'] = `${JSON.stringify(inputs, null, 1)}\n`;
  return files;
}

const files = await allBundles();
const stale = Object.entries(files).filter(([name, text]) => !existsSync(join(bundles, name))
  || readFileSync(join(bundles, name), 'utf8') !== text).map(([name]) => name);
if (process.argv.includes('--check')) {
  if (stale.length) console.error(`stale: ${stale.join(', ')}; run npm run bundle`);
  process.exitCode = stale.length ? 1 : 0;
} else {
  mkdirSync(bundles, { recursive: true });
  for (const name of stale) writeFileSync(join(bundles, name), files[name]);
  console.log(stale.length ? `written: ${stale.join(', ')}` : 'nothing changed');
}
