/**
 * The census as a grid of agencies by platforms. {@link org.palier.register.grid.CensusRows} sorts and filters it.
 * {@link org.palier.register.grid.CellReader} and {@link org.palier.register.grid.CensusPaste} read what is typed or pasted
 * into cells, and make the edits. It knows no widget.
 */
@NullMarked
package org.palier.register.grid;

import org.jspecify.annotations.NullMarked;
