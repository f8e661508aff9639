import { paperPage } from '../story/paperPage';
import { matrixHtml } from './matrix';
import { MATRIX_STYLE, MATRIX_STYLE_HASH } from './matrixStyle';
import type { Bank } from './types';

/** The matrix as one HTML page. */
export function matrixPage(bank: Bank): string {
  return paperPage({
    title: 'Story Bank',
    style: MATRIX_STYLE,
    styleHash: MATRIX_STYLE_HASH,
    body: ['<main>', '<h1>Story Bank</h1>', matrixHtml(bank), '</main>'],
  });
}
