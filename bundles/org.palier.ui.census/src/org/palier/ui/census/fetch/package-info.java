// SPDX-License-Identifier: EPL-2.0
/** Posts of the accounts of the census, fetched live from the workbench. */
package org.palier.ui.census.fetch;
