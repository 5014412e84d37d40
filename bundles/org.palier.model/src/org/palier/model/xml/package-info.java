// SPDX-License-Identifier: EPL-2.0
/**
 * How EMF reads and writes a study or a pack. {@link org.palier.model.xml.PalierResource} is its entry, the other classes answer calls
 * of EMF. EMF does not say which of its parameters may be null, so this package is not checked for null.
 */
package org.palier.model.xml;
