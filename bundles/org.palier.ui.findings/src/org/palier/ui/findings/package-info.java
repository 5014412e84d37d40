// SPDX-License-Identifier: EPL-2.0
/** What may be said of a study, in the window: sentences that are kept as findings, ordered and said in other words. */
package org.palier.ui.findings;
