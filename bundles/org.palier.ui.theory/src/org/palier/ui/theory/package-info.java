// SPDX-License-Identifier: EPL-2.0
/** The editor of theories, codebook and platforms, with its dialogs for merging, splitting, comparing and updating. */
package org.palier.ui.theory;
