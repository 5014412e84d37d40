// SPDX-License-Identifier: EPL-2.0
/** What the tests of the workbench share, since a test fragment exports nothing; no part of the product. */
package org.palier.ui.testing;
