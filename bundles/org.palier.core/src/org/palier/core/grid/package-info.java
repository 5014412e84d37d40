/**
 * The census as a grid of agencies by platforms: an index that sorts and filters ({@link
 * org.palier.core.grid.CensusRows}), what is typed or pasted into cells ({@link org.palier.core.grid.CellReader},
 * {@link org.palier.core.grid.CensusPaste}) and the edits that follow. It knows no widget.
 */
@NullMarked
package org.palier.core.grid;

import org.jspecify.annotations.NullMarked;
