// SPDX-License-Identifier: EPL-2.0
/** Questions to a study in the window: fields on rows and columns, and the tables of all indicators. */
package org.palier.ui.explore;
