// Fluent otherwise fetches fonts and icons from Microsoft's servers. Must be imported before Fluent.
window.FabricConfig = { fontBaseUrl: '', iconBaseUrl: '' };

export {};
