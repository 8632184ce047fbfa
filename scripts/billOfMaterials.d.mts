import type { ProductPackage } from './productPackages.mjs';

interface Component {
  'bom-ref': string;
  name: string;
  version?: string;
  purl?: string;
  hashes?: readonly { alg: string; content: string }[];
  externalReferences?: readonly { type: string; url: string }[];
}

export function billOfMaterials(
  product: { name: string; version: string; license: string; description: string },
  packages: readonly ProductPackage[],
): {
  serialNumber?: string;
  metadata: { timestamp?: string; component: Component };
  components: readonly Component[];
  dependencies: readonly { ref: string; dependsOn: readonly string[] }[];
};
