// SPDX-License-Identifier: EPL-2.0
/** Search within what is shown of one interview. */
package org.palier.ui.interviews.find;
