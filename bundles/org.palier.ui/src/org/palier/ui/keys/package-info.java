// SPDX-License-Identifier: EPL-2.0
/** What keys of the keyboard mean, whatever window has it. */
package org.palier.ui.keys;
