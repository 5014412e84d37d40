// SPDX-License-Identifier: EPL-2.0
/** Coding sets in the workbench: drawn, handed out, merged, closed; codes and codebooks out and in. */
package org.palier.ui.coding.sets;
