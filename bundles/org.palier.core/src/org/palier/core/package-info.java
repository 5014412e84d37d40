// SPDX-License-Identifier: EPL-2.0
/**
 * What Palier does, in plain Java: {@link org.palier.core.Analysis} turns a study and its
 * contributions into tables; {@link org.palier.core.runs.StudyFolder} is a study on disk. No OSGi, no user
 * interface.
 */
package org.palier.core;
