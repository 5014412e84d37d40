// SPDX-License-Identifier: EPL-2.0
/** Codes and codebooks out and in, in the workbench. */
package org.palier.ui.coding.exchange;
