// SPDX-License-Identifier: EPL-2.0
/** The pages of the import wizard on which a person says what columns are, and which changes of a census to take. */
package org.palier.ui.imports;
