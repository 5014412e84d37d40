// SPDX-License-Identifier: EPL-2.0
/** The page on which a person says which agencies of a study are one. */
package org.palier.ui.census.duplicates;
