/**
 * The one filter of a study: which of its agencies, platforms and posts are looked at. As a person writes it ({@link
 * org.palier.study.filter.Where}), and as it stands for things of one study ({@link org.palier.study.filter.StudyFilter}).
 */
@NullMarked
package org.palier.study.filter;

import org.jspecify.annotations.NullMarked;
