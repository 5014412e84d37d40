// SPDX-License-Identifier: EPL-2.0
/** What should be done: recommendations made, changed and followed. */
package org.palier.headless.recommendations;
