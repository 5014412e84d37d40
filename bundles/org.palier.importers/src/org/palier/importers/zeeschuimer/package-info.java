// SPDX-License-Identifier: EPL-2.0
/** What the browser extension Zeeschuimer collects, and 4CAT keeps of it: records as the platforms give them to a browser. */
package org.palier.importers.zeeschuimer;
