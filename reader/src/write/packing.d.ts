import type { Packed } from '../packed';
import type { Story } from './works';

export function isNeeded(name: string): boolean;
export function withoutPlace(script: string): string;
export function engineElement(worker: string): string;
export const storyElement: string;
export function withEngine(page: string, files: Packed): string;
export function withStory(page: string, story: Story): string;
