// SPDX-License-Identifier: EPL-2.0
/** The help of the workbench: the platform’s tables of contents and contexts, shown without a browser, a server or a network. */
package org.palier.ui.help;
