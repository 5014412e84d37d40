// SPDX-License-Identifier: EPL-2.0
/** The tables of the indicators in an editor that is only read. */
package org.palier.ui.pictures.tables;
