// SPDX-License-Identifier: EPL-2.0
/** How a person says that a file goes out of the house, so that the study enters it in its ledger of releases. */
package org.palier.ui.releases;
