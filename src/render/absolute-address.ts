import { FRONT_PATH } from './paths.ts';

/** The absolute address of a path in the site; null without a base URL (which ends with a slash). */
export function absoluteAddress(baseUrl: string, path: string): string;
export function absoluteAddress(baseUrl: string | null, path: string): string | null;
export function absoluteAddress(baseUrl: string | null, path: string): string | null {
  return baseUrl === null ? null : baseUrl + (path === FRONT_PATH ? '' : path);
}
