export interface ProductPackage {
  name: string;
  version: string;
  licence: string;
  folder: string;
  isDirect: boolean;
  integrity: string;
  needs: readonly string[];
}

export function productPackages(): readonly ProductPackage[];
