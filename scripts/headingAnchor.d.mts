export function headingAnchor(heading: string): string;
