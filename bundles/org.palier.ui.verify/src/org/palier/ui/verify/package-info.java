// SPDX-License-Identifier: EPL-2.0
/** What runs did, made again and compared in the workbench. */
package org.palier.ui.verify;
