/**
 * The census as a grid of agencies by platforms: an index that sorts and filters ({@link
 * org.palier.register.grid.CensusRows}), what is typed or pasted into cells ({@link org.palier.register.grid.CellReader},
 * {@link org.palier.register.grid.CensusPaste}) and the edits that follow. It knows no widget.
 */
@NullMarked
package org.palier.register.grid;

import org.jspecify.annotations.NullMarked;
