import { readdirSync, readFileSync } from 'node:fs';
import { benchBank } from './bench-bank';
await benchBank(readdirSync('test/corpus').filter((n) => n.endsWith('.star.md')).map((n) => readFileSync(`test/corpus/${n}`, 'utf8')));
