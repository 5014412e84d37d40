// SPDX-License-Identifier: EPL-2.0
/** Fields for the options that importers and classifiers declare. */
package org.palier.ui.options;
