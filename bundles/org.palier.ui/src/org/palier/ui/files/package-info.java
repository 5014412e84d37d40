// SPDX-License-Identifier: EPL-2.0
/** How a person says which file is meant: what is asked, of which kinds, and where one was last. */
package org.palier.ui.files;
