// SPDX-License-Identifier: EPL-2.0
/**
 * Classification on a cluster: posts go out as lines of JSON ({@link org.palier.codebook.cluster.PostColumn} is their one schema), and
 * codings come back as one run ({@link org.palier.codebook.cluster.ClusterCodings}). Nothing here knows Spark; a program for it uses this
 * package as a library.
 */
@NullMarked
package org.palier.codebook.cluster;

import org.jspecify.annotations.NullMarked;
