// SPDX-License-Identifier: EPL-2.0
/** The product: application, window, perspective and looks. What is shown in the window comes from other bundles. */
package org.palier.app;
