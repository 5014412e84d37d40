/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.palier.model.PalierFactory
 * @model kind="package"
 * @generated
 */
public interface PalierPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:palier:model:1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "palier";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	PalierPackage eINSTANCE = org.palier.model.impl.PalierPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.palier.model.impl.IdentifiedImpl <em>Identified</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.IdentifiedImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getIdentified()
	 * @generated
	 */
	int IDENTIFIED = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED__ID = 0;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED__KEY = 1;

	/**
	 * The number of structural features of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.LocalizedTextImpl <em>Localized Text</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.LocalizedTextImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getLocalizedText()
	 * @generated
	 */
	int LOCALIZED_TEXT = 1;

	/**
	 * The feature id for the '<em><b>Fr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCALIZED_TEXT__FR = 0;

	/**
	 * The feature id for the '<em><b>En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCALIZED_TEXT__EN = 1;

	/**
	 * The number of structural features of the '<em>Localized Text</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCALIZED_TEXT_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.StudyImpl <em>Study</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.StudyImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getStudy()
	 * @generated
	 */
	int STUDY = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__KEY = IDENTIFIED__KEY;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__FORMAT_VERSION = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__NAME = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__DESCRIPTION = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Data Nature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__DATA_NATURE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Fewest Told</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__FEWEST_TOLD = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Authors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__AUTHORS = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__LICENCE = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Contact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__CONTACT = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Identifier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__IDENTIFIER = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__ADDRESS = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__BEFORE = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Packs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__PACKS = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Categories</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__CATEGORIES = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Platforms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__PLATFORMS = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Usages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__USAGES = IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Theories</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__THEORIES = IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Objectives</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__OBJECTIVES = IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__FIELDS = IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Views</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__VIEWS = IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Questions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__QUESTIONS = IDENTIFIED_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Coders</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__CODERS = IDENTIFIED_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Jurisdictions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__JURISDICTIONS = IDENTIFIED_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Interviews</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__INTERVIEWS = IDENTIFIED_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Selections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__SELECTIONS = IDENTIFIED_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Published Figures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__PUBLISHED_FIGURES = IDENTIFIED_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Scenarios</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__SCENARIOS = IDENTIFIED_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Runs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__RUNS = IDENTIFIED_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Account Mappings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__ACCOUNT_MAPPINGS = IDENTIFIED_FEATURE_COUNT + 27;

	/**
	 * The feature id for the '<em><b>Table Mappings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__TABLE_MAPPINGS = IDENTIFIED_FEATURE_COUNT + 28;

	/**
	 * The feature id for the '<em><b>Kept Apart</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__KEPT_APART = IDENTIFIED_FEATURE_COUNT + 29;

	/**
	 * The feature id for the '<em><b>Coding Sets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__CODING_SETS = IDENTIFIED_FEATURE_COUNT + 30;

	/**
	 * The feature id for the '<em><b>Public Kinds</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__PUBLIC_KINDS = IDENTIFIED_FEATURE_COUNT + 31;

	/**
	 * The feature id for the '<em><b>Publics</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__PUBLICS = IDENTIFIED_FEATURE_COUNT + 32;

	/**
	 * The feature id for the '<em><b>Codes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__CODES = IDENTIFIED_FEATURE_COUNT + 33;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__THEMES = IDENTIFIED_FEATURE_COUNT + 34;

	/**
	 * The feature id for the '<em><b>Memos</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__MEMOS = IDENTIFIED_FEATURE_COUNT + 35;

	/**
	 * The feature id for the '<em><b>Findings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__FINDINGS = IDENTIFIED_FEATURE_COUNT + 36;

	/**
	 * The feature id for the '<em><b>Recommendations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__RECOMMENDATIONS = IDENTIFIED_FEATURE_COUNT + 37;

	/**
	 * The feature id for the '<em><b>Foreword</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__FOREWORD = IDENTIFIED_FEATURE_COUNT + 38;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__COMMENTS = IDENTIFIED_FEATURE_COUNT + 39;

	/**
	 * The feature id for the '<em><b>Unread</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__UNREAD = IDENTIFIED_FEATURE_COUNT + 40;

	/**
	 * The number of structural features of the '<em>Study</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 41;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.TheoryPackImpl <em>Theory Pack</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.TheoryPackImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getTheoryPack()
	 * @generated
	 */
	int THEORY_PACK = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEORY_PACK__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEORY_PACK__KEY = IDENTIFIED__KEY;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEORY_PACK__VERSION = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEORY_PACK__NAME = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEORY_PACK__DESCRIPTION = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEORY_PACK__SOURCE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Categories</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEORY_PACK__CATEGORIES = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Platforms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEORY_PACK__PLATFORMS = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Usages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEORY_PACK__USAGES = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Theories</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEORY_PACK__THEORIES = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Objectives</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEORY_PACK__OBJECTIVES = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEORY_PACK__FIELDS = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Replacements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEORY_PACK__REPLACEMENTS = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Theory Pack</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEORY_PACK_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.OwnFieldImpl <em>Own Field</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.OwnFieldImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getOwnField()
	 * @generated
	 */
	int OWN_FIELD = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWN_FIELD__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWN_FIELD__KEY = IDENTIFIED__KEY;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWN_FIELD__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWN_FIELD__SUBJECT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWN_FIELD__TYPE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Choices</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWN_FIELD__CHOICES = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWN_FIELD__SOURCE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Own Field</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWN_FIELD_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.FieldChoiceImpl <em>Field Choice</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.FieldChoiceImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getFieldChoice()
	 * @generated
	 */
	int FIELD_CHOICE = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_CHOICE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_CHOICE__KEY = IDENTIFIED__KEY;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_CHOICE__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Field Choice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_CHOICE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.SavedViewImpl <em>Saved View</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.SavedViewImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getSavedView()
	 * @generated
	 */
	int SAVED_VIEW = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_VIEW__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_VIEW__KEY = IDENTIFIED__KEY;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_VIEW__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Where</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_VIEW__WHERE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Saved View</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_VIEW_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.SavedQuestionImpl <em>Saved Question</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.SavedQuestionImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getSavedQuestion()
	 * @generated
	 */
	int SAVED_QUESTION = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_QUESTION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_QUESTION__KEY = IDENTIFIED__KEY;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_QUESTION__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Rows</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_QUESTION__ROWS = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Columns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_QUESTION__COLUMNS = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_QUESTION__MEASURE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Showing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_QUESTION__SHOWING = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Where</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_QUESTION__WHERE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Expression</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_QUESTION__EXPRESSION = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Meaning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_QUESTION__MEANING = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Saved Question</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_QUESTION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.UnreadImpl <em>Unread</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.UnreadImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getUnread()
	 * @generated
	 */
	int UNREAD = 8;

	/**
	 * The feature id for the '<em><b>Of</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNREAD__OF = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNREAD__NAME = 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNREAD__VALUE = 2;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNREAD__ATTRIBUTES = 3;

	/**
	 * The feature id for the '<em><b>Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNREAD__CONTENT = 4;

	/**
	 * The number of structural features of the '<em>Unread</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNREAD_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.PackReferenceImpl <em>Pack Reference</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.PackReferenceImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getPackReference()
	 * @generated
	 */
	int PACK_REFERENCE = 9;

	/**
	 * The feature id for the '<em><b>Pack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACK_REFERENCE__PACK = 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACK_REFERENCE__VERSION = 1;

	/**
	 * The number of structural features of the '<em>Pack Reference</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACK_REFERENCE_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.JurisdictionImpl <em>Jurisdiction</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.JurisdictionImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getJurisdiction()
	 * @generated
	 */
	int JURISDICTION = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JURISDICTION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JURISDICTION__KEY = IDENTIFIED__KEY;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JURISDICTION__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Agencies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JURISDICTION__AGENCIES = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Jurisdiction</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JURISDICTION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.AgencyCategoryImpl <em>Agency Category</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.AgencyCategoryImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getAgencyCategory()
	 * @generated
	 */
	int AGENCY_CATEGORY = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY_CATEGORY__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY_CATEGORY__KEY = IDENTIFIED__KEY;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY_CATEGORY__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY_CATEGORY__DEFINITION = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY_CATEGORY__SOURCE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY_CATEGORY__COLOR = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Agency Category</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY_CATEGORY_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.ExternalIdImpl <em>External Id</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.ExternalIdImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getExternalId()
	 * @generated
	 */
	int EXTERNAL_ID = 12;

	/**
	 * The feature id for the '<em><b>Scheme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_ID__SCHEME = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_ID__VALUE = 1;

	/**
	 * The number of structural features of the '<em>External Id</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_ID_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.AgencyImpl <em>Agency</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.AgencyImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getAgency()
	 * @generated
	 */
	int AGENCY = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY__KEY = IDENTIFIED__KEY;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Acronym</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY__ACRONYM = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Other Names</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY__OTHER_NAMES = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Former Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY__FORMER_IDS = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>External Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY__EXTERNAL_IDS = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Category</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY__CATEGORY = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY__SIZE = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY__FIELD = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Web Site</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY__WEB_SITE = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY__PARENT = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Unmatched</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY__UNMATCHED = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Run</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY__RUN = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Held Fields</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY__HELD_FIELDS = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Begun On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY__BEGUN_ON = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Ended On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY__ENDED_ON = IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Successors</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY__SUCCESSORS = IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Successor Names</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY__SUCCESSOR_NAMES = IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Former Names</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY__FORMER_NAMES = IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Life Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY__LIFE_SOURCE = IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Former Values</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY__FORMER_VALUES = IDENTIFIED_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Audiences</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY__AUDIENCES = IDENTIFIED_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Own</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY__OWN = IDENTIFIED_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Presences</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY__PRESENCES = IDENTIFIED_FEATURE_COUNT + 22;

	/**
	 * The number of structural features of the '<em>Agency</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 23;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.PlatformImpl <em>Platform</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.PlatformImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getPlatform()
	 * @generated
	 */
	int PLATFORM = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM__KEY = IDENTIFIED__KEY;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Hosts</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM__HOSTS = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM__ALIASES = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Affordances</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM__AFFORDANCES = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM__COLOR = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Platform</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.PresenceImpl <em>Presence</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.PresenceImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getPresence()
	 * @generated
	 */
	int PRESENCE = 15;

	/**
	 * The feature id for the '<em><b>Platform</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESENCE__PLATFORM = 0;

	/**
	 * The feature id for the '<em><b>History</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESENCE__HISTORY = 1;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESENCE__NOTE = 2;

	/**
	 * The feature id for the '<em><b>Codings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESENCE__CODINGS = 3;

	/**
	 * The feature id for the '<em><b>Decision</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESENCE__DECISION = 4;

	/**
	 * The feature id for the '<em><b>Accounts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESENCE__ACCOUNTS = 5;

	/**
	 * The number of structural features of the '<em>Presence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESENCE_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.PresenceCodingImpl <em>Presence Coding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.PresenceCodingImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getPresenceCoding()
	 * @generated
	 */
	int PRESENCE_CODING = 16;

	/**
	 * The feature id for the '<em><b>Coder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESENCE_CODING__CODER = 0;

	/**
	 * The feature id for the '<em><b>Coded On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESENCE_CODING__CODED_ON = 1;

	/**
	 * The feature id for the '<em><b>Usages</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESENCE_CODING__USAGES = 2;

	/**
	 * The number of structural features of the '<em>Presence Coding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESENCE_CODING_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.PresenceDecisionImpl <em>Presence Decision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.PresenceDecisionImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getPresenceDecision()
	 * @generated
	 */
	int PRESENCE_DECISION = 17;

	/**
	 * The feature id for the '<em><b>By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESENCE_DECISION__BY = 0;

	/**
	 * The feature id for the '<em><b>Decided On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESENCE_DECISION__DECIDED_ON = 1;

	/**
	 * The feature id for the '<em><b>Usages</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESENCE_DECISION__USAGES = 2;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESENCE_DECISION__REASON = 3;

	/**
	 * The number of structural features of the '<em>Presence Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESENCE_DECISION_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.AccountImpl <em>Account</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.AccountImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getAccount()
	 * @generated
	 */
	int ACCOUNT = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__KEY = IDENTIFIED__KEY;

	/**
	 * The feature id for the '<em><b>Handle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__HANDLE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__URL = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__LANGUAGE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Authenticity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__AUTHENTICITY = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Followers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__FOLLOWERS = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Audiences</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__AUDIENCES = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>History</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__HISTORY = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Opened On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__OPENED_ON = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Closed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__CLOSED_ON = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Former Addresses</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__FORMER_ADDRESSES = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Successor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__SUCCESSOR = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Also Serves</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__ALSO_SERVES = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__PURPOSE = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__OWNER = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Approved On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__APPROVED_ON = IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Notice On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__NOTICE_ON = IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Review Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__REVIEW_DUE = IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Closing On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__CLOSING_ON = IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Archive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__ARCHIVE = IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Own</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__OWN = IDENTIFIED_FEATURE_COUNT + 19;

	/**
	 * The number of structural features of the '<em>Account</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 20;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.TheoryImpl <em>Theory</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.TheoryImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getTheory()
	 * @generated
	 */
	int THEORY = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEORY__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEORY__KEY = IDENTIFIED__KEY;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEORY__VERSION = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEORY__NAME = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEORY__DESCRIPTION = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEORY__SOURCE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Ordered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEORY__ORDERED = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Several</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEORY__SEVERAL = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Categories</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEORY__CATEGORIES = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Placements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEORY__PLACEMENTS = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Theory</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEORY_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.CategoryImpl <em>Category</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.CategoryImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getCategory()
	 * @generated
	 */
	int CATEGORY = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY__KEY = IDENTIFIED__KEY;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Short Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY__SHORT_NAME = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY__DEFINITION = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Decision Rule</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY__DECISION_RULE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Plain Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY__PLAIN_NAME = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Plain Meaning</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY__PLAIN_MEANING = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY__SOURCE = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY__COLOR = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Examples</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY__EXAMPLES = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Category</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.UsageImpl <em>Usage</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.UsageImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getUsage()
	 * @generated
	 */
	int USAGE = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USAGE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USAGE__KEY = IDENTIFIED__KEY;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USAGE__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Short Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USAGE__SHORT_NAME = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USAGE__DEFINITION = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Decision Rule</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USAGE__DECISION_RULE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USAGE__SOURCE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Examples</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USAGE__EXAMPLES = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USAGE__COLOR = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Usage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USAGE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.PlacementImpl <em>Placement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.PlacementImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getPlacement()
	 * @generated
	 */
	int PLACEMENT = 22;

	/**
	 * The feature id for the '<em><b>Usage</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT__USAGE = 0;

	/**
	 * The feature id for the '<em><b>Platform</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT__PLATFORM = 1;

	/**
	 * The feature id for the '<em><b>Category</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT__CATEGORY = 2;

	/**
	 * The number of structural features of the '<em>Placement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.CoderImpl <em>Coder</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.CoderImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getCoder()
	 * @generated
	 */
	int CODER = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODER__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODER__KEY = IDENTIFIED__KEY;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODER__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODER__KIND = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Languages</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODER__LANGUAGES = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODER__SINCE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Coder</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODER_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.AccountMappingImpl <em>Account Mapping</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.AccountMappingImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getAccountMapping()
	 * @generated
	 */
	int ACCOUNT_MAPPING = 24;

	/**
	 * The feature id for the '<em><b>Platform</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT_MAPPING__PLATFORM = 0;

	/**
	 * The feature id for the '<em><b>Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT_MAPPING__ACCOUNT = 1;

	/**
	 * The feature id for the '<em><b>Agency</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT_MAPPING__AGENCY = 2;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT_MAPPING__SOURCE = 3;

	/**
	 * The number of structural features of the '<em>Account Mapping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT_MAPPING_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.PublicKindImpl <em>Public Kind</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.PublicKindImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getPublicKind()
	 * @generated
	 */
	int PUBLIC_KIND = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLIC_KIND__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLIC_KIND__KEY = IDENTIFIED__KEY;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLIC_KIND__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Leads</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLIC_KIND__LEADS = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Public Kind</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLIC_KIND_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.ListedPublicImpl <em>Listed Public</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.ListedPublicImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getListedPublic()
	 * @generated
	 */
	int LISTED_PUBLIC = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LISTED_PUBLIC__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LISTED_PUBLIC__KEY = IDENTIFIED__KEY;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LISTED_PUBLIC__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LISTED_PUBLIC__KIND = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LISTED_PUBLIC__SOURCE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Accounts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LISTED_PUBLIC__ACCOUNTS = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Listed Public</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LISTED_PUBLIC_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.PublicAccountImpl <em>Public Account</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.PublicAccountImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getPublicAccount()
	 * @generated
	 */
	int PUBLIC_ACCOUNT = 27;

	/**
	 * The feature id for the '<em><b>Platform</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLIC_ACCOUNT__PLATFORM = 0;

	/**
	 * The feature id for the '<em><b>Handle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLIC_ACCOUNT__HANDLE = 1;

	/**
	 * The feature id for the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLIC_ACCOUNT__URL = 2;

	/**
	 * The number of structural features of the '<em>Public Account</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLIC_ACCOUNT_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.ExampleImpl <em>Example</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.ExampleImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getExample()
	 * @generated
	 */
	int EXAMPLE = 28;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXAMPLE__TEXT = 0;

	/**
	 * The feature id for the '<em><b>Positive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXAMPLE__POSITIVE = 1;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXAMPLE__REASON = 2;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXAMPLE__SOURCE = 3;

	/**
	 * The number of structural features of the '<em>Example</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXAMPLE_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.ReplacementImpl <em>Replacement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.ReplacementImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getReplacement()
	 * @generated
	 */
	int REPLACEMENT = 29;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLACEMENT__KIND = 0;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLACEMENT__SINCE = 1;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLACEMENT__FROM = 2;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLACEMENT__TO = 3;

	/**
	 * The number of structural features of the '<em>Replacement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLACEMENT_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.ObjectiveImpl <em>Objective</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.ObjectiveImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getObjective()
	 * @generated
	 */
	int OBJECTIVE = 30;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__KEY = IDENTIFIED__KEY;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__DEFINITION = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Rank</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__RANK = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__SOURCE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Objective</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.InterviewImpl <em>Interview</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.InterviewImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getInterview()
	 * @generated
	 */
	int INTERVIEW = 31;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__KEY = IDENTIFIED__KEY;

	/**
	 * The feature id for the '<em><b>Agency</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__AGENCY = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Held On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__HELD_ON = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__MINUTES = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Respondents</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__RESPONDENTS = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Objectives</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__OBJECTIVES = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Planning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__PLANNING = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Hours Per Week</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__HOURS_PER_WEEK = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Full Time Staff</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__FULL_TIME_STAFF = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Validated By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__VALIDATED_BY = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Validation Delay Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__VALIDATION_DELAY_HOURS = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Formal Evaluation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__FORMAL_EVALUATION = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Audiences</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__AUDIENCES = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__NOTE = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Participants</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__PARTICIPANTS = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__PLACE = IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Held By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__HELD_BY = IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Recording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__RECORDING = IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Consent</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__CONSENT = IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Transcript</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__TRANSCRIPT = IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Pilot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__PILOT = IDENTIFIED_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Shadow Site</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__SHADOW_SITE = IDENTIFIED_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Monitored Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__MONITORED_BEFORE = IDENTIFIED_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Outside Firm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__OUTSIDE_FIRM = IDENTIFIED_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>People</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__PEOPLE = IDENTIFIED_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Validation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__VALIDATION = IDENTIFIED_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Scenarios Prepared</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__SCENARIOS_PREPARED = IDENTIFIED_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Targets</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__TARGETS = IDENTIFIED_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Tone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__TONE = IDENTIFIED_FEATURE_COUNT + 27;

	/**
	 * The feature id for the '<em><b>Self Regulation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__SELF_REGULATION = IDENTIFIED_FEATURE_COUNT + 28;

	/**
	 * The feature id for the '<em><b>Written Rules</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__WRITTEN_RULES = IDENTIFIED_FEATURE_COUNT + 29;

	/**
	 * The feature id for the '<em><b>Complementarity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__COMPLEMENTARITY = IDENTIFIED_FEATURE_COUNT + 30;

	/**
	 * The feature id for the '<em><b>Impression</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__IMPRESSION = IDENTIFIED_FEATURE_COUNT + 31;

	/**
	 * The feature id for the '<em><b>Ranking</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__RANKING = IDENTIFIED_FEATURE_COUNT + 32;

	/**
	 * The feature id for the '<em><b>Answers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__ANSWERS = IDENTIFIED_FEATURE_COUNT + 33;

	/**
	 * The feature id for the '<em><b>Own</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__OWN = IDENTIFIED_FEATURE_COUNT + 34;

	/**
	 * The feature id for the '<em><b>Passages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__PASSAGES = IDENTIFIED_FEATURE_COUNT + 35;

	/**
	 * The number of structural features of the '<em>Interview</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 36;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.ParticipantImpl <em>Participant</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.ParticipantImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getParticipant()
	 * @generated
	 */
	int PARTICIPANT = 32;

	/**
	 * The feature id for the '<em><b>Pseudonym</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__PSEUDONYM = 0;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__FUNCTION = 1;

	/**
	 * The feature id for the '<em><b>Speaker</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__SPEAKER = 2;

	/**
	 * The number of structural features of the '<em>Participant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.ConsentImpl <em>Consent</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.ConsentImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getConsent()
	 * @generated
	 */
	int CONSENT = 33;

	/**
	 * The feature id for the '<em><b>Form</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__FORM = 0;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__SCOPE = 1;

	/**
	 * The feature id for the '<em><b>Given On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__GIVEN_ON = 2;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__UNTIL = 3;

	/**
	 * The feature id for the '<em><b>Withdrawn On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__WITHDRAWN_ON = 4;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__NOTE = 5;

	/**
	 * The number of structural features of the '<em>Consent</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.TranscriptImpl <em>Transcript</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.TranscriptImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getTranscript()
	 * @generated
	 */
	int TRANSCRIPT = 34;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__SOURCE = 0;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__LANGUAGE = 1;

	/**
	 * The feature id for the '<em><b>Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__DIGEST = 2;

	/**
	 * The feature id for the '<em><b>Paragraphs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__PARAGRAPHS = 3;

	/**
	 * The feature id for the '<em><b>Code Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__CODE_POINTS = 4;

	/**
	 * The feature id for the '<em><b>Lines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__LINES = 5;

	/**
	 * The number of structural features of the '<em>Transcript</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.TranscriptLineImpl <em>Transcript Line</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.TranscriptLineImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getTranscriptLine()
	 * @generated
	 */
	int TRANSCRIPT_LINE = 35;

	/**
	 * The feature id for the '<em><b>Speaker</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT_LINE__SPEAKER = 0;

	/**
	 * The feature id for the '<em><b>Millis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT_LINE__MILLIS = 1;

	/**
	 * The feature id for the '<em><b>Words</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT_LINE__WORDS = 2;

	/**
	 * The number of structural features of the '<em>Transcript Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT_LINE_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.RankedObjectiveImpl <em>Ranked Objective</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.RankedObjectiveImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getRankedObjective()
	 * @generated
	 */
	int RANKED_OBJECTIVE = 36;

	/**
	 * The feature id for the '<em><b>Objective</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANKED_OBJECTIVE__OBJECTIVE = 0;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANKED_OBJECTIVE__PLACE = 1;

	/**
	 * The feature id for the '<em><b>Passages</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANKED_OBJECTIVE__PASSAGES = 2;

	/**
	 * The number of structural features of the '<em>Ranked Objective</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANKED_OBJECTIVE_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.GridThemeImpl <em>Grid Theme</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.GridThemeImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getGridTheme()
	 * @generated
	 */
	int GRID_THEME = 37;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRID_THEME__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRID_THEME__KEY = IDENTIFIED__KEY;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRID_THEME__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Questions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRID_THEME__QUESTIONS = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Grid Theme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRID_THEME_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.GridQuestionImpl <em>Grid Question</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.GridQuestionImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getGridQuestion()
	 * @generated
	 */
	int GRID_QUESTION = 38;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRID_QUESTION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRID_QUESTION__KEY = IDENTIFIED__KEY;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRID_QUESTION__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRID_QUESTION__TEXT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Grid Question</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRID_QUESTION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.AnswerImpl <em>Answer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.AnswerImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getAnswer()
	 * @generated
	 */
	int ANSWER = 39;

	/**
	 * The feature id for the '<em><b>Question</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__QUESTION = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__TEXT = 1;

	/**
	 * The feature id for the '<em><b>Codes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__CODES = 2;

	/**
	 * The feature id for the '<em><b>Passages</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__PASSAGES = 3;

	/**
	 * The number of structural features of the '<em>Answer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.CodeImpl <em>Code</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.CodeImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getCode()
	 * @generated
	 */
	int CODE = 40;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__KEY = IDENTIFIED__KEY;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__COLOR = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Shortcut</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__SHORTCUT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__DEFINITION = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Memo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__MEMO = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Category</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__CATEGORY = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Usage</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__USAGE = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Theme</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__THEME = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Codes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__CODES = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Code</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.PassageImpl <em>Passage</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.PassageImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getPassage()
	 * @generated
	 */
	int PASSAGE = 41;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__KEY = IDENTIFIED__KEY;

	/**
	 * The feature id for the '<em><b>From Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__FROM_PARAGRAPH = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>From Code Point</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__FROM_CODE_POINT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>To Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__TO_PARAGRAPH = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>To Code Point</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__TO_CODE_POINT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Codes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__CODES = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Coder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__CODER = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Coded At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__CODED_AT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Blind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__BLIND = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Memo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__MEMO = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Cleared</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__CLEARED = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Cleared By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__CLEARED_BY = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Cleared On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__CLEARED_ON = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Found By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__FOUND_BY = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Settles</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__SETTLES = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Settled Codes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__SETTLED_CODES = IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Decided With</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__DECIDED_WITH = IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__REASON = IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The number of structural features of the '<em>Passage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.MemoImpl <em>Memo</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.MemoImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getMemo()
	 * @generated
	 */
	int MEMO = 42;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__KEY = IDENTIFIED__KEY;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__TITLE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__TEXT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Coder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__CODER = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Written On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__WRITTEN_ON = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Memo</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.CaseSelectionImpl <em>Case Selection</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.CaseSelectionImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getCaseSelection()
	 * @generated
	 */
	int CASE_SELECTION = 43;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_SELECTION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_SELECTION__KEY = IDENTIFIED__KEY;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_SELECTION__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Drawn On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_SELECTION__DRAWN_ON = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_SELECTION__SEED = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_SELECTION__SIZE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Minimum Platforms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_SELECTION__MINIMUM_PLATFORMS = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Cases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_SELECTION__CASES = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Case Selection</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_SELECTION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.SelectedCaseImpl <em>Selected Case</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.SelectedCaseImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getSelectedCase()
	 * @generated
	 */
	int SELECTED_CASE = 44;

	/**
	 * The feature id for the '<em><b>Agency</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTED_CASE__AGENCY = 0;

	/**
	 * The feature id for the '<em><b>Stratum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTED_CASE__STRATUM = 1;

	/**
	 * The feature id for the '<em><b>Response</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTED_CASE__RESPONSE = 2;

	/**
	 * The feature id for the '<em><b>Responded On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTED_CASE__RESPONDED_ON = 3;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTED_CASE__NOTE = 4;

	/**
	 * The number of structural features of the '<em>Selected Case</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTED_CASE_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.CodingSetImpl <em>Coding Set</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.CodingSetImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getCodingSet()
	 * @generated
	 */
	int CODING_SET = 45;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__KEY = IDENTIFIED__KEY;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__PURPOSE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Drawn On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__DRAWN_ON = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__SEED = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__SIZE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Targeted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__TARGETED = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Targeting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__TARGETING = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Frame</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__FRAME = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Frame Posts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__FRAME_POSTS = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Strata</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__STRATA = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Allocation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__ALLOCATION = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Variance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__VARIANCE = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Agencies</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__AGENCIES = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Frame Agencies</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__FRAME_AGENCIES = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Overlap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__OVERLAP = IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Coders</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__CODERS = IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Facets</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__FACETS = IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Suggestions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__SUGGESTIONS = IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Identified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__IDENTIFIED = IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Closed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__CLOSED_ON = IDENTIFIED_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Parts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__PARTS = IDENTIFIED_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Handed Out</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__HANDED_OUT = IDENTIFIED_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Interviews</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__INTERVIEWS = IDENTIFIED_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Additions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__ADDITIONS = IDENTIFIED_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Stop At Margin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__STOP_AT_MARGIN = IDENTIFIED_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Block</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__BLOCK = IDENTIFIED_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__AFTER = IDENTIFIED_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Turn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET__TURN = IDENTIFIED_FEATURE_COUNT + 27;

	/**
	 * The number of structural features of the '<em>Coding Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_SET_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 28;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.SetStratumImpl <em>Set Stratum</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.SetStratumImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getSetStratum()
	 * @generated
	 */
	int SET_STRATUM = 46;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SET_STRATUM__KEY = 0;

	/**
	 * The feature id for the '<em><b>Posts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SET_STRATUM__POSTS = 1;

	/**
	 * The feature id for the '<em><b>Drawn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SET_STRATUM__DRAWN = 2;

	/**
	 * The number of structural features of the '<em>Set Stratum</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SET_STRATUM_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.SetAdditionImpl <em>Set Addition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.SetAdditionImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getSetAddition()
	 * @generated
	 */
	int SET_ADDITION = 47;

	/**
	 * The feature id for the '<em><b>Run</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SET_ADDITION__RUN = 0;

	/**
	 * The feature id for the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SET_ADDITION__ON = 1;

	/**
	 * The feature id for the '<em><b>Posts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SET_ADDITION__POSTS = 2;

	/**
	 * The feature id for the '<em><b>Newcomers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SET_ADDITION__NEWCOMERS = 3;

	/**
	 * The number of structural features of the '<em>Set Addition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SET_ADDITION_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.HandedOutImpl <em>Handed Out</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.HandedOutImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getHandedOut()
	 * @generated
	 */
	int HANDED_OUT = 48;

	/**
	 * The feature id for the '<em><b>Coder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDED_OUT__CODER = 0;

	/**
	 * The feature id for the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDED_OUT__ON = 1;

	/**
	 * The feature id for the '<em><b>Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDED_OUT__DIGEST = 2;

	/**
	 * The feature id for the '<em><b>Codebook</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDED_OUT__CODEBOOK = 3;

	/**
	 * The feature id for the '<em><b>Posts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDED_OUT__POSTS = 4;

	/**
	 * The feature id for the '<em><b>Secret</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDED_OUT__SECRET = 5;

	/**
	 * The number of structural features of the '<em>Handed Out</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDED_OUT_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.PublishedFigureImpl <em>Published Figure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.PublishedFigureImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getPublishedFigure()
	 * @generated
	 */
	int PUBLISHED_FIGURE = 49;

	/**
	 * The feature id for the '<em><b>Indicator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE__INDICATOR = 0;

	/**
	 * The feature id for the '<em><b>Jurisdiction</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE__JURISDICTION = 1;

	/**
	 * The feature id for the '<em><b>Platforms</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE__PLATFORMS = 2;

	/**
	 * The feature id for the '<em><b>Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE__MEASURE = 3;

	/**
	 * The feature id for the '<em><b>Row</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE__ROW = 4;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE__VALUE = 5;

	/**
	 * The feature id for the '<em><b>About</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE__ABOUT = 6;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE__SOURCE = 7;

	/**
	 * The feature id for the '<em><b>Remark</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE__REMARK = 8;

	/**
	 * The number of structural features of the '<em>Published Figure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE_FEATURE_COUNT = 9;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.FindingImpl <em>Finding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.FindingImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getFinding()
	 * @generated
	 */
	int FINDING = 50;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__KEY = IDENTIFIED__KEY;

	/**
	 * The feature id for the '<em><b>Candidate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__CANDIDATE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Wording</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__WORDING = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kept On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__KEPT_ON = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Kept By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__KEPT_BY = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Cells</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__CELLS = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Finding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.FindingCellImpl <em>Finding Cell</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.FindingCellImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getFindingCell()
	 * @generated
	 */
	int FINDING_CELL = 51;

	/**
	 * The feature id for the '<em><b>Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_CELL__OF = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_CELL__VALUE = 1;

	/**
	 * The feature id for the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_CELL__LOW = 2;

	/**
	 * The feature id for the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_CELL__HIGH = 3;

	/**
	 * The number of structural features of the '<em>Finding Cell</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_CELL_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.AuthorTextImpl <em>Author Text</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.AuthorTextImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getAuthorText()
	 * @generated
	 */
	int AUTHOR_TEXT = 52;

	/**
	 * The feature id for the '<em><b>Fr</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTHOR_TEXT__FR = 0;

	/**
	 * The feature id for the '<em><b>En</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTHOR_TEXT__EN = 1;

	/**
	 * The number of structural features of the '<em>Author Text</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTHOR_TEXT_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.SectionCommentImpl <em>Section Comment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.SectionCommentImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getSectionComment()
	 * @generated
	 */
	int SECTION_COMMENT = 53;

	/**
	 * The feature id for the '<em><b>Fr</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_COMMENT__FR = AUTHOR_TEXT__FR;

	/**
	 * The feature id for the '<em><b>En</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_COMMENT__EN = AUTHOR_TEXT__EN;

	/**
	 * The feature id for the '<em><b>Section</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_COMMENT__SECTION = AUTHOR_TEXT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Section Comment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_COMMENT_FEATURE_COUNT = AUTHOR_TEXT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.RecommendationImpl <em>Recommendation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.RecommendationImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getRecommendation()
	 * @generated
	 */
	int RECOMMENDATION = 54;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__KEY = IDENTIFIED__KEY;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__TEXT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__OWNER = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__DUE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Hours Per Week</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__HOURS_PER_WEEK = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Scenario</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__SCENARIO = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Indicator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__INDICATOR = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__BEFORE = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Aim</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__AIM = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Sign</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__SIGN = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Findings</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__FINDINGS = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__STATE = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Proposed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__PROPOSED_ON = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Decided On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__DECIDED_ON = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Begun On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__BEGUN_ON = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Ended On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__ENDED_ON = IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__NOTE = IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The number of structural features of the '<em>Recommendation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.ScenarioImpl <em>Scenario</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.ScenarioImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getScenario()
	 * @generated
	 */
	int SCENARIO = 55;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__KEY = IDENTIFIED__KEY;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__DESCRIPTION = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Base</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__BASE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Years</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__YEARS = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__SEED = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Assumptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__ASSUMPTIONS = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Changes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__CHANGES = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Scenario</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.AssumptionImpl <em>Assumption</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.AssumptionImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getAssumption()
	 * @generated
	 */
	int ASSUMPTION = 56;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__KEY = IDENTIFIED__KEY;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Note</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__NOTE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__UNIT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__SOURCE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__BASIS = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__OWNER = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Distribution</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__DISTRIBUTION = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Assumption</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.DistributionImpl <em>Distribution</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.DistributionImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getDistribution()
	 * @generated
	 */
	int DISTRIBUTION = 57;

	/**
	 * The number of structural features of the '<em>Distribution</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRIBUTION_FEATURE_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.FixedValueImpl <em>Fixed Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.FixedValueImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getFixedValue()
	 * @generated
	 */
	int FIXED_VALUE = 58;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_VALUE__VALUE = DISTRIBUTION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Fixed Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_VALUE_FEATURE_COUNT = DISTRIBUTION_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.TriangularDistributionImpl <em>Triangular Distribution</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.TriangularDistributionImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getTriangularDistribution()
	 * @generated
	 */
	int TRIANGULAR_DISTRIBUTION = 59;

	/**
	 * The feature id for the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRIANGULAR_DISTRIBUTION__LOW = DISTRIBUTION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRIANGULAR_DISTRIBUTION__MODE = DISTRIBUTION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRIANGULAR_DISTRIBUTION__HIGH = DISTRIBUTION_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Triangular Distribution</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRIANGULAR_DISTRIBUTION_FEATURE_COUNT = DISTRIBUTION_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.UniformDistributionImpl <em>Uniform Distribution</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.UniformDistributionImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getUniformDistribution()
	 * @generated
	 */
	int UNIFORM_DISTRIBUTION = 60;

	/**
	 * The feature id for the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIFORM_DISTRIBUTION__LOW = DISTRIBUTION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIFORM_DISTRIBUTION__HIGH = DISTRIBUTION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Uniform Distribution</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIFORM_DISTRIBUTION_FEATURE_COUNT = DISTRIBUTION_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.NormalDistributionImpl <em>Normal Distribution</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.NormalDistributionImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getNormalDistribution()
	 * @generated
	 */
	int NORMAL_DISTRIBUTION = 61;

	/**
	 * The feature id for the '<em><b>Mean</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORMAL_DISTRIBUTION__MEAN = DISTRIBUTION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Standard Deviation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORMAL_DISTRIBUTION__STANDARD_DEVIATION = DISTRIBUTION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORMAL_DISTRIBUTION__LOW = DISTRIBUTION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORMAL_DISTRIBUTION__HIGH = DISTRIBUTION_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Normal Distribution</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORMAL_DISTRIBUTION_FEATURE_COUNT = DISTRIBUTION_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.BetaDistributionImpl <em>Beta Distribution</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.BetaDistributionImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getBetaDistribution()
	 * @generated
	 */
	int BETA_DISTRIBUTION = 62;

	/**
	 * The feature id for the '<em><b>Alpha</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BETA_DISTRIBUTION__ALPHA = DISTRIBUTION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Beta</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BETA_DISTRIBUTION__BETA = DISTRIBUTION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BETA_DISTRIBUTION__LOW = DISTRIBUTION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BETA_DISTRIBUTION__HIGH = DISTRIBUTION_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Beta Distribution</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BETA_DISTRIBUTION_FEATURE_COUNT = DISTRIBUTION_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.EmpiricalDistributionImpl <em>Empirical Distribution</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.EmpiricalDistributionImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getEmpiricalDistribution()
	 * @generated
	 */
	int EMPIRICAL_DISTRIBUTION = 63;

	/**
	 * The feature id for the '<em><b>Values</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMPIRICAL_DISTRIBUTION__VALUES = DISTRIBUTION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Empirical Distribution</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMPIRICAL_DISTRIBUTION_FEATURE_COUNT = DISTRIBUTION_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.AgencyFilterImpl <em>Agency Filter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.AgencyFilterImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getAgencyFilter()
	 * @generated
	 */
	int AGENCY_FILTER = 64;

	/**
	 * The feature id for the '<em><b>Categories</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY_FILTER__CATEGORIES = 0;

	/**
	 * The feature id for the '<em><b>Jurisdictions</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY_FILTER__JURISDICTIONS = 1;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY_FILTER__FIELDS = 2;

	/**
	 * The feature id for the '<em><b>Minimum Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY_FILTER__MINIMUM_SIZE = 3;

	/**
	 * The feature id for the '<em><b>Maximum Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY_FILTER__MAXIMUM_SIZE = 4;

	/**
	 * The number of structural features of the '<em>Agency Filter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY_FILTER_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.ProposedUsageImpl <em>Proposed Usage</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.ProposedUsageImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getProposedUsage()
	 * @generated
	 */
	int PROPOSED_USAGE = 65;

	/**
	 * The feature id for the '<em><b>Usage</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPOSED_USAGE__USAGE = 0;

	/**
	 * The feature id for the '<em><b>Share</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPOSED_USAGE__SHARE = 1;

	/**
	 * The number of structural features of the '<em>Proposed Usage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPOSED_USAGE_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.ScenarioChangeImpl <em>Scenario Change</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.ScenarioChangeImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getScenarioChange()
	 * @generated
	 */
	int SCENARIO_CHANGE = 66;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_CHANGE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_CHANGE__KEY = IDENTIFIED__KEY;

	/**
	 * The feature id for the '<em><b>Note</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_CHANGE__NOTE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Active</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_CHANGE__ACTIVE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Filter</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_CHANGE__FILTER = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Scenario Change</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_CHANGE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.PlatformAppearsImpl <em>Platform Appears</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.PlatformAppearsImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getPlatformAppears()
	 * @generated
	 */
	int PLATFORM_APPEARS = 67;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_APPEARS__ID = SCENARIO_CHANGE__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_APPEARS__KEY = SCENARIO_CHANGE__KEY;

	/**
	 * The feature id for the '<em><b>Note</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_APPEARS__NOTE = SCENARIO_CHANGE__NOTE;

	/**
	 * The feature id for the '<em><b>Active</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_APPEARS__ACTIVE = SCENARIO_CHANGE__ACTIVE;

	/**
	 * The feature id for the '<em><b>Filter</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_APPEARS__FILTER = SCENARIO_CHANGE__FILTER;

	/**
	 * The feature id for the '<em><b>Platform</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_APPEARS__PLATFORM = SCENARIO_CHANGE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Usages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_APPEARS__USAGES = SCENARIO_CHANGE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Placements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_APPEARS__PLACEMENTS = SCENARIO_CHANGE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Platform Appears</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_APPEARS_FEATURE_COUNT = SCENARIO_CHANGE_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.PlatformClosesImpl <em>Platform Closes</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.PlatformClosesImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getPlatformCloses()
	 * @generated
	 */
	int PLATFORM_CLOSES = 68;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_CLOSES__ID = SCENARIO_CHANGE__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_CLOSES__KEY = SCENARIO_CHANGE__KEY;

	/**
	 * The feature id for the '<em><b>Note</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_CLOSES__NOTE = SCENARIO_CHANGE__NOTE;

	/**
	 * The feature id for the '<em><b>Active</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_CLOSES__ACTIVE = SCENARIO_CHANGE__ACTIVE;

	/**
	 * The feature id for the '<em><b>Filter</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_CLOSES__FILTER = SCENARIO_CHANGE__FILTER;

	/**
	 * The feature id for the '<em><b>Platform</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_CLOSES__PLATFORM = SCENARIO_CHANGE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Platform Closes</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLATFORM_CLOSES_FEATURE_COUNT = SCENARIO_CHANGE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.AdoptionImpl <em>Adoption</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.AdoptionImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getAdoption()
	 * @generated
	 */
	int ADOPTION = 69;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADOPTION__ID = SCENARIO_CHANGE__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADOPTION__KEY = SCENARIO_CHANGE__KEY;

	/**
	 * The feature id for the '<em><b>Note</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADOPTION__NOTE = SCENARIO_CHANGE__NOTE;

	/**
	 * The feature id for the '<em><b>Active</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADOPTION__ACTIVE = SCENARIO_CHANGE__ACTIVE;

	/**
	 * The feature id for the '<em><b>Filter</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADOPTION__FILTER = SCENARIO_CHANGE__FILTER;

	/**
	 * The feature id for the '<em><b>Platform</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADOPTION__PLATFORM = SCENARIO_CHANGE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Curve</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADOPTION__CURVE = SCENARIO_CHANGE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Usages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADOPTION__USAGES = SCENARIO_CHANGE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Independent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADOPTION__INDEPENDENT = SCENARIO_CHANGE_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Adoption</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADOPTION_FEATURE_COUNT = SCENARIO_CHANGE_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.AdoptionCurveImpl <em>Adoption Curve</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.AdoptionCurveImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getAdoptionCurve()
	 * @generated
	 */
	int ADOPTION_CURVE = 70;

	/**
	 * The number of structural features of the '<em>Adoption Curve</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADOPTION_CURVE_FEATURE_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.AdoptionRateImpl <em>Adoption Rate</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.AdoptionRateImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getAdoptionRate()
	 * @generated
	 */
	int ADOPTION_RATE = 71;

	/**
	 * The feature id for the '<em><b>Rate</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADOPTION_RATE__RATE = ADOPTION_CURVE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Adoption Rate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADOPTION_RATE_FEATURE_COUNT = ADOPTION_CURVE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.LogisticAdoptionImpl <em>Logistic Adoption</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.LogisticAdoptionImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getLogisticAdoption()
	 * @generated
	 */
	int LOGISTIC_ADOPTION = 72;

	/**
	 * The feature id for the '<em><b>Midpoint</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOGISTIC_ADOPTION__MIDPOINT = ADOPTION_CURVE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Steepness</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOGISTIC_ADOPTION__STEEPNESS = ADOPTION_CURVE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Ceiling</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOGISTIC_ADOPTION__CEILING = ADOPTION_CURVE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Logistic Adoption</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOGISTIC_ADOPTION_FEATURE_COUNT = ADOPTION_CURVE_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.PostVolumeImpl <em>Post Volume</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.PostVolumeImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getPostVolume()
	 * @generated
	 */
	int POST_VOLUME = 73;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST_VOLUME__ID = SCENARIO_CHANGE__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST_VOLUME__KEY = SCENARIO_CHANGE__KEY;

	/**
	 * The feature id for the '<em><b>Note</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST_VOLUME__NOTE = SCENARIO_CHANGE__NOTE;

	/**
	 * The feature id for the '<em><b>Active</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST_VOLUME__ACTIVE = SCENARIO_CHANGE__ACTIVE;

	/**
	 * The feature id for the '<em><b>Filter</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST_VOLUME__FILTER = SCENARIO_CHANGE__FILTER;

	/**
	 * The feature id for the '<em><b>Factor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST_VOLUME__FACTOR = SCENARIO_CHANGE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Platform</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST_VOLUME__PLATFORM = SCENARIO_CHANGE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Usage</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST_VOLUME__USAGE = SCENARIO_CHANGE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Post Volume</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POST_VOLUME_FEATURE_COUNT = SCENARIO_CHANGE_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.UsageShiftImpl <em>Usage Shift</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.UsageShiftImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getUsageShift()
	 * @generated
	 */
	int USAGE_SHIFT = 74;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USAGE_SHIFT__ID = SCENARIO_CHANGE__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USAGE_SHIFT__KEY = SCENARIO_CHANGE__KEY;

	/**
	 * The feature id for the '<em><b>Note</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USAGE_SHIFT__NOTE = SCENARIO_CHANGE__NOTE;

	/**
	 * The feature id for the '<em><b>Active</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USAGE_SHIFT__ACTIVE = SCENARIO_CHANGE__ACTIVE;

	/**
	 * The feature id for the '<em><b>Filter</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USAGE_SHIFT__FILTER = SCENARIO_CHANGE__FILTER;

	/**
	 * The feature id for the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USAGE_SHIFT__FROM = SCENARIO_CHANGE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USAGE_SHIFT__TO = SCENARIO_CHANGE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Share</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USAGE_SHIFT__SHARE = SCENARIO_CHANGE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Platform</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USAGE_SHIFT__PLATFORM = SCENARIO_CHANGE_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Usage Shift</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USAGE_SHIFT_FEATURE_COUNT = SCENARIO_CHANGE_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.PlacementChangeImpl <em>Placement Change</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.PlacementChangeImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getPlacementChange()
	 * @generated
	 */
	int PLACEMENT_CHANGE = 75;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT_CHANGE__ID = SCENARIO_CHANGE__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT_CHANGE__KEY = SCENARIO_CHANGE__KEY;

	/**
	 * The feature id for the '<em><b>Note</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT_CHANGE__NOTE = SCENARIO_CHANGE__NOTE;

	/**
	 * The feature id for the '<em><b>Active</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT_CHANGE__ACTIVE = SCENARIO_CHANGE__ACTIVE;

	/**
	 * The feature id for the '<em><b>Filter</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT_CHANGE__FILTER = SCENARIO_CHANGE__FILTER;

	/**
	 * The feature id for the '<em><b>Theory</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT_CHANGE__THEORY = SCENARIO_CHANGE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Usage</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT_CHANGE__USAGE = SCENARIO_CHANGE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Platform</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT_CHANGE__PLATFORM = SCENARIO_CHANGE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Category</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT_CHANGE__CATEGORY = SCENARIO_CHANGE_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Placement Change</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT_CHANGE_FEATURE_COUNT = SCENARIO_CHANGE_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.ReplyPracticeImpl <em>Reply Practice</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.ReplyPracticeImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getReplyPractice()
	 * @generated
	 */
	int REPLY_PRACTICE = 76;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY_PRACTICE__ID = SCENARIO_CHANGE__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY_PRACTICE__KEY = SCENARIO_CHANGE__KEY;

	/**
	 * The feature id for the '<em><b>Note</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY_PRACTICE__NOTE = SCENARIO_CHANGE__NOTE;

	/**
	 * The feature id for the '<em><b>Active</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY_PRACTICE__ACTIVE = SCENARIO_CHANGE__ACTIVE;

	/**
	 * The feature id for the '<em><b>Filter</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY_PRACTICE__FILTER = SCENARIO_CHANGE__FILTER;

	/**
	 * The feature id for the '<em><b>Rate</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY_PRACTICE__RATE = SCENARIO_CHANGE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Delay Hours</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY_PRACTICE__DELAY_HOURS = SCENARIO_CHANGE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Platform</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY_PRACTICE__PLATFORM = SCENARIO_CHANGE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Usage</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY_PRACTICE__USAGE = SCENARIO_CHANGE_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Reply Practice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY_PRACTICE_FEATURE_COUNT = SCENARIO_CHANGE_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.ValidationDelayImpl <em>Validation Delay</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.ValidationDelayImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getValidationDelay()
	 * @generated
	 */
	int VALIDATION_DELAY = 77;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALIDATION_DELAY__ID = SCENARIO_CHANGE__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALIDATION_DELAY__KEY = SCENARIO_CHANGE__KEY;

	/**
	 * The feature id for the '<em><b>Note</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALIDATION_DELAY__NOTE = SCENARIO_CHANGE__NOTE;

	/**
	 * The feature id for the '<em><b>Active</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALIDATION_DELAY__ACTIVE = SCENARIO_CHANGE__ACTIVE;

	/**
	 * The feature id for the '<em><b>Filter</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALIDATION_DELAY__FILTER = SCENARIO_CHANGE__FILTER;

	/**
	 * The feature id for the '<em><b>Hours</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALIDATION_DELAY__HOURS = SCENARIO_CHANGE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Validation Delay</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALIDATION_DELAY_FEATURE_COUNT = SCENARIO_CHANGE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.WorkHoursImpl <em>Work Hours</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.WorkHoursImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getWorkHours()
	 * @generated
	 */
	int WORK_HOURS = 78;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_HOURS__ID = SCENARIO_CHANGE__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_HOURS__KEY = SCENARIO_CHANGE__KEY;

	/**
	 * The feature id for the '<em><b>Note</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_HOURS__NOTE = SCENARIO_CHANGE__NOTE;

	/**
	 * The feature id for the '<em><b>Active</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_HOURS__ACTIVE = SCENARIO_CHANGE__ACTIVE;

	/**
	 * The feature id for the '<em><b>Filter</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_HOURS__FILTER = SCENARIO_CHANGE__FILTER;

	/**
	 * The feature id for the '<em><b>Hours</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_HOURS__HOURS = SCENARIO_CHANGE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_HOURS__BASIS = SCENARIO_CHANGE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Platform</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_HOURS__PLATFORM = SCENARIO_CHANGE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Usage</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_HOURS__USAGE = SCENARIO_CHANGE_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Work Hours</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_HOURS_FEATURE_COUNT = SCENARIO_CHANGE_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.NewAgencyImpl <em>New Agency</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.NewAgencyImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getNewAgency()
	 * @generated
	 */
	int NEW_AGENCY = 79;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEW_AGENCY__ID = SCENARIO_CHANGE__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEW_AGENCY__KEY = SCENARIO_CHANGE__KEY;

	/**
	 * The feature id for the '<em><b>Note</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEW_AGENCY__NOTE = SCENARIO_CHANGE__NOTE;

	/**
	 * The feature id for the '<em><b>Active</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEW_AGENCY__ACTIVE = SCENARIO_CHANGE__ACTIVE;

	/**
	 * The feature id for the '<em><b>Filter</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEW_AGENCY__FILTER = SCENARIO_CHANGE__FILTER;

	/**
	 * The feature id for the '<em><b>Jurisdiction</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEW_AGENCY__JURISDICTION = SCENARIO_CHANGE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Agency</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEW_AGENCY__AGENCY = SCENARIO_CHANGE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>New Agency</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEW_AGENCY_FEATURE_COUNT = SCENARIO_CHANGE_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.MergerImpl <em>Merger</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.MergerImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getMerger()
	 * @generated
	 */
	int MERGER = 80;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MERGER__ID = SCENARIO_CHANGE__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MERGER__KEY = SCENARIO_CHANGE__KEY;

	/**
	 * The feature id for the '<em><b>Note</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MERGER__NOTE = SCENARIO_CHANGE__NOTE;

	/**
	 * The feature id for the '<em><b>Active</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MERGER__ACTIVE = SCENARIO_CHANGE__ACTIVE;

	/**
	 * The feature id for the '<em><b>Filter</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MERGER__FILTER = SCENARIO_CHANGE__FILTER;

	/**
	 * The feature id for the '<em><b>Agencies</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MERGER__AGENCIES = SCENARIO_CHANGE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Into</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MERGER__INTO = SCENARIO_CHANGE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Merger</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MERGER_FEATURE_COUNT = SCENARIO_CHANGE_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.ContributedChangeImpl <em>Contributed Change</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.ContributedChangeImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getContributedChange()
	 * @generated
	 */
	int CONTRIBUTED_CHANGE = 81;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTED_CHANGE__ID = SCENARIO_CHANGE__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTED_CHANGE__KEY = SCENARIO_CHANGE__KEY;

	/**
	 * The feature id for the '<em><b>Note</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTED_CHANGE__NOTE = SCENARIO_CHANGE__NOTE;

	/**
	 * The feature id for the '<em><b>Active</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTED_CHANGE__ACTIVE = SCENARIO_CHANGE__ACTIVE;

	/**
	 * The feature id for the '<em><b>Filter</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTED_CHANGE__FILTER = SCENARIO_CHANGE__FILTER;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTED_CHANGE__KIND = SCENARIO_CHANGE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Plugin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTED_CHANGE__PLUGIN = SCENARIO_CHANGE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTED_CHANGE__NAME = SCENARIO_CHANGE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Arguments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTED_CHANGE__ARGUMENTS = SCENARIO_CHANGE_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Contributed Change</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTED_CHANGE_FEATURE_COUNT = SCENARIO_CHANGE_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.ChangeArgumentImpl <em>Change Argument</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.ChangeArgumentImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getChangeArgument()
	 * @generated
	 */
	int CHANGE_ARGUMENT = 82;

	/**
	 * The feature id for the '<em><b>Parameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_ARGUMENT__PARAMETER = 0;

	/**
	 * The feature id for the '<em><b>Assumption</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_ARGUMENT__ASSUMPTION = 1;

	/**
	 * The feature id for the '<em><b>Platform</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_ARGUMENT__PLATFORM = 2;

	/**
	 * The feature id for the '<em><b>Usage</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_ARGUMENT__USAGE = 3;

	/**
	 * The number of structural features of the '<em>Change Argument</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_ARGUMENT_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.RunImpl <em>Run</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.RunImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getRun()
	 * @generated
	 */
	int RUN = 83;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__KEY = IDENTIFIED__KEY;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__KIND = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__LABEL = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__AT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Active</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__ACTIVE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Failed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__FAILED = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Observed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__OBSERVED_ON = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Complete</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__COMPLETE = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__SOURCE = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__PURPOSE = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__TERMS = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Collected Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__COLLECTED_UNTIL = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Keep Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__KEEP_UNTIL = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Privacy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__PRIVACY = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Privacy Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__PRIVACY_KEY = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Run</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.KeptApartImpl <em>Kept Apart</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.KeptApartImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getKeptApart()
	 * @generated
	 */
	int KEPT_APART = 84;

	/**
	 * The feature id for the '<em><b>One</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEPT_APART__ONE = 0;

	/**
	 * The feature id for the '<em><b>Other</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEPT_APART__OTHER = 1;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEPT_APART__BY = 2;

	/**
	 * The feature id for the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEPT_APART__ON = 3;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEPT_APART__REASON = 4;

	/**
	 * The number of structural features of the '<em>Kept Apart</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEPT_APART_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.TableMappingImpl <em>Table Mapping</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.TableMappingImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getTableMapping()
	 * @generated
	 */
	int TABLE_MAPPING = 85;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_MAPPING__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_MAPPING__KEY = IDENTIFIED__KEY;

	/**
	 * The feature id for the '<em><b>Importer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_MAPPING__IMPORTER = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_MAPPING__NAME = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Columns</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_MAPPING__COLUMNS = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Constants</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_MAPPING__CONSTANTS = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_MAPPING__VALUES = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Table Mapping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_MAPPING_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.ColumnMappingImpl <em>Column Mapping</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.ColumnMappingImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getColumnMapping()
	 * @generated
	 */
	int COLUMN_MAPPING = 86;

	/**
	 * The feature id for the '<em><b>Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_MAPPING__COLUMN = 0;

	/**
	 * The feature id for the '<em><b>Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_MAPPING__FIELD = 1;

	/**
	 * The feature id for the '<em><b>Argument</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_MAPPING__ARGUMENT = 2;

	/**
	 * The number of structural features of the '<em>Column Mapping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_MAPPING_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.FieldConstantImpl <em>Field Constant</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.FieldConstantImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getFieldConstant()
	 * @generated
	 */
	int FIELD_CONSTANT = 87;

	/**
	 * The feature id for the '<em><b>Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_CONSTANT__FIELD = 0;

	/**
	 * The feature id for the '<em><b>Argument</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_CONSTANT__ARGUMENT = 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_CONSTANT__VALUE = 2;

	/**
	 * The number of structural features of the '<em>Field Constant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_CONSTANT_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.palier.model.impl.ValueMappingImpl <em>Value Mapping</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.impl.ValueMappingImpl
	 * @see org.palier.model.impl.PalierPackageImpl#getValueMapping()
	 * @generated
	 */
	int VALUE_MAPPING = 88;

	/**
	 * The feature id for the '<em><b>Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_MAPPING__FIELD = 0;

	/**
	 * The feature id for the '<em><b>Word</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_MAPPING__WORD = 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_MAPPING__VALUE = 2;

	/**
	 * The number of structural features of the '<em>Value Mapping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_MAPPING_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.palier.model.WorkBasis <em>Work Basis</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.WorkBasis
	 * @see org.palier.model.impl.PalierPackageImpl#getWorkBasis()
	 * @generated
	 */
	int WORK_BASIS = 89;

	/**
	 * The meta object id for the '{@link org.palier.model.DataNature <em>Data Nature</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.DataNature
	 * @see org.palier.model.impl.PalierPackageImpl#getDataNature()
	 * @generated
	 */
	int DATA_NATURE = 90;

	/**
	 * The meta object id for the '{@link org.palier.model.PresenceStatus <em>Presence Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.PresenceStatus
	 * @see org.palier.model.impl.PalierPackageImpl#getPresenceStatus()
	 * @generated
	 */
	int PRESENCE_STATUS = 91;

	/**
	 * The meta object id for the '{@link org.palier.model.Authenticity <em>Authenticity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.Authenticity
	 * @see org.palier.model.impl.PalierPackageImpl#getAuthenticity()
	 * @generated
	 */
	int AUTHENTICITY = 92;

	/**
	 * The meta object id for the '{@link org.palier.model.SetPurpose <em>Set Purpose</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.SetPurpose
	 * @see org.palier.model.impl.PalierPackageImpl#getSetPurpose()
	 * @generated
	 */
	int SET_PURPOSE = 93;

	/**
	 * The meta object id for the '{@link org.palier.model.Allocation <em>Allocation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.Allocation
	 * @see org.palier.model.impl.PalierPackageImpl#getAllocation()
	 * @generated
	 */
	int ALLOCATION = 94;

	/**
	 * The meta object id for the '{@link org.palier.model.FieldSubject <em>Field Subject</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.FieldSubject
	 * @see org.palier.model.impl.PalierPackageImpl#getFieldSubject()
	 * @generated
	 */
	int FIELD_SUBJECT = 95;

	/**
	 * The meta object id for the '{@link org.palier.model.FieldType <em>Field Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.FieldType
	 * @see org.palier.model.impl.PalierPackageImpl#getFieldType()
	 * @generated
	 */
	int FIELD_TYPE = 96;

	/**
	 * The meta object id for the '{@link org.palier.model.CoderKind <em>Coder Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.CoderKind
	 * @see org.palier.model.impl.PalierPackageImpl#getCoderKind()
	 * @generated
	 */
	int CODER_KIND = 97;

	/**
	 * The meta object id for the '{@link org.palier.model.Planning <em>Planning</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.Planning
	 * @see org.palier.model.impl.PalierPackageImpl#getPlanning()
	 * @generated
	 */
	int PLANNING = 98;

	/**
	 * The meta object id for the '{@link org.palier.model.ConsentForm <em>Consent Form</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.ConsentForm
	 * @see org.palier.model.impl.PalierPackageImpl#getConsentForm()
	 * @generated
	 */
	int CONSENT_FORM = 99;

	/**
	 * The meta object id for the '{@link org.palier.model.ConsentScope <em>Consent Scope</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.ConsentScope
	 * @see org.palier.model.impl.PalierPackageImpl#getConsentScope()
	 * @generated
	 */
	int CONSENT_SCOPE = 100;

	/**
	 * The meta object id for the '{@link org.palier.model.ValidationLevel <em>Validation Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.ValidationLevel
	 * @see org.palier.model.impl.PalierPackageImpl#getValidationLevel()
	 * @generated
	 */
	int VALIDATION_LEVEL = 101;

	/**
	 * The meta object id for the '{@link org.palier.model.TargetedPublic <em>Targeted Public</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.TargetedPublic
	 * @see org.palier.model.impl.PalierPackageImpl#getTargetedPublic()
	 * @generated
	 */
	int TARGETED_PUBLIC = 102;

	/**
	 * The meta object id for the '{@link org.palier.model.Tone <em>Tone</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.Tone
	 * @see org.palier.model.impl.PalierPackageImpl#getTone()
	 * @generated
	 */
	int TONE = 103;

	/**
	 * The meta object id for the '{@link org.palier.model.Complementarity <em>Complementarity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.Complementarity
	 * @see org.palier.model.impl.PalierPackageImpl#getComplementarity()
	 * @generated
	 */
	int COMPLEMENTARITY = 104;

	/**
	 * The meta object id for the '{@link org.palier.model.Impression <em>Impression</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.Impression
	 * @see org.palier.model.impl.PalierPackageImpl#getImpression()
	 * @generated
	 */
	int IMPRESSION = 105;

	/**
	 * The meta object id for the '{@link org.palier.model.CaseResponse <em>Case Response</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.CaseResponse
	 * @see org.palier.model.impl.PalierPackageImpl#getCaseResponse()
	 * @generated
	 */
	int CASE_RESPONSE = 106;

	/**
	 * The meta object id for the '{@link org.palier.model.RecommendationState <em>Recommendation State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.RecommendationState
	 * @see org.palier.model.impl.PalierPackageImpl#getRecommendationState()
	 * @generated
	 */
	int RECOMMENDATION_STATE = 107;

	/**
	 * The meta object id for the '<em>Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDate
	 * @see org.palier.model.impl.PalierPackageImpl#getDate()
	 * @generated
	 */
	int DATE = 108;

	/**
	 * The meta object id for the '<em>Observation</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.Observation
	 * @see org.palier.model.impl.PalierPackageImpl#getObservation()
	 * @generated
	 */
	int OBSERVATION = 109;

	/**
	 * The meta object id for the '<em>History</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.History
	 * @see org.palier.model.impl.PalierPackageImpl#getHistory()
	 * @generated
	 */
	int HISTORY = 110;

	/**
	 * The meta object id for the '<em>Former Address</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.FormerAddress
	 * @see org.palier.model.impl.PalierPackageImpl#getFormerAddress()
	 * @generated
	 */
	int FORMER_ADDRESS = 111;

	/**
	 * The meta object id for the '<em>Former Name</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.FormerName
	 * @see org.palier.model.impl.PalierPackageImpl#getFormerName()
	 * @generated
	 */
	int FORMER_NAME = 112;

	/**
	 * The meta object id for the '<em>Former Value</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.FormerValue
	 * @see org.palier.model.impl.PalierPackageImpl#getFormerValue()
	 * @generated
	 */
	int FORMER_VALUE = 113;

	/**
	 * The meta object id for the '<em>Own Value</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.palier.model.OwnValue
	 * @see org.palier.model.impl.PalierPackageImpl#getOwnValue()
	 * @generated
	 */
	int OWN_VALUE = 114;


	/**
	 * Returns the meta object for class '{@link org.palier.model.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Identified</em>'.
	 * @see org.palier.model.Identified
	 * @generated
	 */
	EClass getIdentified();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Identified#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.palier.model.Identified#getId()
	 * @see #getIdentified()
	 * @generated
	 */
	EAttribute getIdentified_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Identified#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.palier.model.Identified#getKey()
	 * @see #getIdentified()
	 * @generated
	 */
	EAttribute getIdentified_Key();

	/**
	 * Returns the meta object for class '{@link org.palier.model.LocalizedText <em>Localized Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Localized Text</em>'.
	 * @see org.palier.model.LocalizedText
	 * @generated
	 */
	EClass getLocalizedText();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.LocalizedText#getFr <em>Fr</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fr</em>'.
	 * @see org.palier.model.LocalizedText#getFr()
	 * @see #getLocalizedText()
	 * @generated
	 */
	EAttribute getLocalizedText_Fr();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.LocalizedText#getEn <em>En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>En</em>'.
	 * @see org.palier.model.LocalizedText#getEn()
	 * @see #getLocalizedText()
	 * @generated
	 */
	EAttribute getLocalizedText_En();

	/**
	 * Returns the meta object for class '{@link org.palier.model.Study <em>Study</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Study</em>'.
	 * @see org.palier.model.Study
	 * @generated
	 */
	EClass getStudy();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Study#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.palier.model.Study#getFormatVersion()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_FormatVersion();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.Study#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Name</em>'.
	 * @see org.palier.model.Study#getName()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Name();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.Study#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Description</em>'.
	 * @see org.palier.model.Study#getDescription()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Study#getDataNature <em>Data Nature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Data Nature</em>'.
	 * @see org.palier.model.Study#getDataNature()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_DataNature();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Study#getFewestTold <em>Fewest Told</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fewest Told</em>'.
	 * @see org.palier.model.Study#getFewestTold()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_FewestTold();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Study#getAuthors <em>Authors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Authors</em>'.
	 * @see org.palier.model.Study#getAuthors()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_Authors();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Study#getLicence <em>Licence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Licence</em>'.
	 * @see org.palier.model.Study#getLicence()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_Licence();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Study#getContact <em>Contact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contact</em>'.
	 * @see org.palier.model.Study#getContact()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_Contact();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Study#getIdentifier <em>Identifier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Identifier</em>'.
	 * @see org.palier.model.Study#getIdentifier()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_Identifier();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Study#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.palier.model.Study#getAddress()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Study#getBefore <em>Before</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Before</em>'.
	 * @see org.palier.model.Study#getBefore()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_Before();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.Study#getPacks <em>Packs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Packs</em>'.
	 * @see org.palier.model.Study#getPacks()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Packs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.Study#getCategories <em>Categories</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Categories</em>'.
	 * @see org.palier.model.Study#getCategories()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Categories();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.Study#getPlatforms <em>Platforms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Platforms</em>'.
	 * @see org.palier.model.Study#getPlatforms()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Platforms();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.Study#getUsages <em>Usages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Usages</em>'.
	 * @see org.palier.model.Study#getUsages()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Usages();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.Study#getTheories <em>Theories</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Theories</em>'.
	 * @see org.palier.model.Study#getTheories()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Theories();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.Study#getObjectives <em>Objectives</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Objectives</em>'.
	 * @see org.palier.model.Study#getObjectives()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Objectives();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.Study#getFields <em>Fields</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Fields</em>'.
	 * @see org.palier.model.Study#getFields()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Fields();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.Study#getViews <em>Views</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Views</em>'.
	 * @see org.palier.model.Study#getViews()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Views();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.Study#getQuestions <em>Questions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Questions</em>'.
	 * @see org.palier.model.Study#getQuestions()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Questions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.Study#getCoders <em>Coders</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Coders</em>'.
	 * @see org.palier.model.Study#getCoders()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Coders();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.Study#getJurisdictions <em>Jurisdictions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Jurisdictions</em>'.
	 * @see org.palier.model.Study#getJurisdictions()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Jurisdictions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.Study#getInterviews <em>Interviews</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Interviews</em>'.
	 * @see org.palier.model.Study#getInterviews()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Interviews();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.Study#getSelections <em>Selections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Selections</em>'.
	 * @see org.palier.model.Study#getSelections()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Selections();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.Study#getPublishedFigures <em>Published Figures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Published Figures</em>'.
	 * @see org.palier.model.Study#getPublishedFigures()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_PublishedFigures();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.Study#getScenarios <em>Scenarios</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Scenarios</em>'.
	 * @see org.palier.model.Study#getScenarios()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Scenarios();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.Study#getRuns <em>Runs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Runs</em>'.
	 * @see org.palier.model.Study#getRuns()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Runs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.Study#getAccountMappings <em>Account Mappings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Account Mappings</em>'.
	 * @see org.palier.model.Study#getAccountMappings()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_AccountMappings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.Study#getTableMappings <em>Table Mappings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Table Mappings</em>'.
	 * @see org.palier.model.Study#getTableMappings()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_TableMappings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.Study#getKeptApart <em>Kept Apart</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Kept Apart</em>'.
	 * @see org.palier.model.Study#getKeptApart()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_KeptApart();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.Study#getCodingSets <em>Coding Sets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Coding Sets</em>'.
	 * @see org.palier.model.Study#getCodingSets()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_CodingSets();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.Study#getPublicKinds <em>Public Kinds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Public Kinds</em>'.
	 * @see org.palier.model.Study#getPublicKinds()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_PublicKinds();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.Study#getPublics <em>Publics</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Publics</em>'.
	 * @see org.palier.model.Study#getPublics()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Publics();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.Study#getCodes <em>Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Codes</em>'.
	 * @see org.palier.model.Study#getCodes()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Codes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.Study#getThemes <em>Themes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Themes</em>'.
	 * @see org.palier.model.Study#getThemes()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Themes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.Study#getMemos <em>Memos</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Memos</em>'.
	 * @see org.palier.model.Study#getMemos()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Memos();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.Study#getFindings <em>Findings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Findings</em>'.
	 * @see org.palier.model.Study#getFindings()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Findings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.Study#getRecommendations <em>Recommendations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Recommendations</em>'.
	 * @see org.palier.model.Study#getRecommendations()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Recommendations();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.Study#getForeword <em>Foreword</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Foreword</em>'.
	 * @see org.palier.model.Study#getForeword()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Foreword();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.Study#getComments <em>Comments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Comments</em>'.
	 * @see org.palier.model.Study#getComments()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Comments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.Study#getUnread <em>Unread</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Unread</em>'.
	 * @see org.palier.model.Study#getUnread()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Unread();

	/**
	 * Returns the meta object for class '{@link org.palier.model.TheoryPack <em>Theory Pack</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Theory Pack</em>'.
	 * @see org.palier.model.TheoryPack
	 * @generated
	 */
	EClass getTheoryPack();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.TheoryPack#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.palier.model.TheoryPack#getVersion()
	 * @see #getTheoryPack()
	 * @generated
	 */
	EAttribute getTheoryPack_Version();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.TheoryPack#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Name</em>'.
	 * @see org.palier.model.TheoryPack#getName()
	 * @see #getTheoryPack()
	 * @generated
	 */
	EReference getTheoryPack_Name();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.TheoryPack#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Description</em>'.
	 * @see org.palier.model.TheoryPack#getDescription()
	 * @see #getTheoryPack()
	 * @generated
	 */
	EReference getTheoryPack_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.TheoryPack#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.palier.model.TheoryPack#getSource()
	 * @see #getTheoryPack()
	 * @generated
	 */
	EAttribute getTheoryPack_Source();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.TheoryPack#getCategories <em>Categories</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Categories</em>'.
	 * @see org.palier.model.TheoryPack#getCategories()
	 * @see #getTheoryPack()
	 * @generated
	 */
	EReference getTheoryPack_Categories();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.TheoryPack#getPlatforms <em>Platforms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Platforms</em>'.
	 * @see org.palier.model.TheoryPack#getPlatforms()
	 * @see #getTheoryPack()
	 * @generated
	 */
	EReference getTheoryPack_Platforms();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.TheoryPack#getUsages <em>Usages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Usages</em>'.
	 * @see org.palier.model.TheoryPack#getUsages()
	 * @see #getTheoryPack()
	 * @generated
	 */
	EReference getTheoryPack_Usages();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.TheoryPack#getTheories <em>Theories</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Theories</em>'.
	 * @see org.palier.model.TheoryPack#getTheories()
	 * @see #getTheoryPack()
	 * @generated
	 */
	EReference getTheoryPack_Theories();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.TheoryPack#getObjectives <em>Objectives</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Objectives</em>'.
	 * @see org.palier.model.TheoryPack#getObjectives()
	 * @see #getTheoryPack()
	 * @generated
	 */
	EReference getTheoryPack_Objectives();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.TheoryPack#getFields <em>Fields</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Fields</em>'.
	 * @see org.palier.model.TheoryPack#getFields()
	 * @see #getTheoryPack()
	 * @generated
	 */
	EReference getTheoryPack_Fields();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.TheoryPack#getReplacements <em>Replacements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Replacements</em>'.
	 * @see org.palier.model.TheoryPack#getReplacements()
	 * @see #getTheoryPack()
	 * @generated
	 */
	EReference getTheoryPack_Replacements();

	/**
	 * Returns the meta object for class '{@link org.palier.model.OwnField <em>Own Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Own Field</em>'.
	 * @see org.palier.model.OwnField
	 * @generated
	 */
	EClass getOwnField();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.OwnField#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Name</em>'.
	 * @see org.palier.model.OwnField#getName()
	 * @see #getOwnField()
	 * @generated
	 */
	EReference getOwnField_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.OwnField#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see org.palier.model.OwnField#getSubject()
	 * @see #getOwnField()
	 * @generated
	 */
	EAttribute getOwnField_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.OwnField#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.palier.model.OwnField#getType()
	 * @see #getOwnField()
	 * @generated
	 */
	EAttribute getOwnField_Type();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.OwnField#getChoices <em>Choices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Choices</em>'.
	 * @see org.palier.model.OwnField#getChoices()
	 * @see #getOwnField()
	 * @generated
	 */
	EReference getOwnField_Choices();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.OwnField#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.palier.model.OwnField#getSource()
	 * @see #getOwnField()
	 * @generated
	 */
	EAttribute getOwnField_Source();

	/**
	 * Returns the meta object for class '{@link org.palier.model.FieldChoice <em>Field Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Field Choice</em>'.
	 * @see org.palier.model.FieldChoice
	 * @generated
	 */
	EClass getFieldChoice();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.FieldChoice#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Name</em>'.
	 * @see org.palier.model.FieldChoice#getName()
	 * @see #getFieldChoice()
	 * @generated
	 */
	EReference getFieldChoice_Name();

	/**
	 * Returns the meta object for class '{@link org.palier.model.SavedView <em>Saved View</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Saved View</em>'.
	 * @see org.palier.model.SavedView
	 * @generated
	 */
	EClass getSavedView();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.SavedView#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.palier.model.SavedView#getName()
	 * @see #getSavedView()
	 * @generated
	 */
	EAttribute getSavedView_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.SavedView#getWhere <em>Where</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Where</em>'.
	 * @see org.palier.model.SavedView#getWhere()
	 * @see #getSavedView()
	 * @generated
	 */
	EAttribute getSavedView_Where();

	/**
	 * Returns the meta object for class '{@link org.palier.model.SavedQuestion <em>Saved Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Saved Question</em>'.
	 * @see org.palier.model.SavedQuestion
	 * @generated
	 */
	EClass getSavedQuestion();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.SavedQuestion#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.palier.model.SavedQuestion#getName()
	 * @see #getSavedQuestion()
	 * @generated
	 */
	EAttribute getSavedQuestion_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.SavedQuestion#getRows <em>Rows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rows</em>'.
	 * @see org.palier.model.SavedQuestion#getRows()
	 * @see #getSavedQuestion()
	 * @generated
	 */
	EAttribute getSavedQuestion_Rows();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.SavedQuestion#getColumns <em>Columns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Columns</em>'.
	 * @see org.palier.model.SavedQuestion#getColumns()
	 * @see #getSavedQuestion()
	 * @generated
	 */
	EAttribute getSavedQuestion_Columns();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.SavedQuestion#getMeasure <em>Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Measure</em>'.
	 * @see org.palier.model.SavedQuestion#getMeasure()
	 * @see #getSavedQuestion()
	 * @generated
	 */
	EAttribute getSavedQuestion_Measure();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.SavedQuestion#getShowing <em>Showing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Showing</em>'.
	 * @see org.palier.model.SavedQuestion#getShowing()
	 * @see #getSavedQuestion()
	 * @generated
	 */
	EAttribute getSavedQuestion_Showing();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.SavedQuestion#getWhere <em>Where</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Where</em>'.
	 * @see org.palier.model.SavedQuestion#getWhere()
	 * @see #getSavedQuestion()
	 * @generated
	 */
	EAttribute getSavedQuestion_Where();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.SavedQuestion#getExpression <em>Expression</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expression</em>'.
	 * @see org.palier.model.SavedQuestion#getExpression()
	 * @see #getSavedQuestion()
	 * @generated
	 */
	EAttribute getSavedQuestion_Expression();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.SavedQuestion#getMeaning <em>Meaning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Meaning</em>'.
	 * @see org.palier.model.SavedQuestion#getMeaning()
	 * @see #getSavedQuestion()
	 * @generated
	 */
	EAttribute getSavedQuestion_Meaning();

	/**
	 * Returns the meta object for class '{@link org.palier.model.Unread <em>Unread</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Unread</em>'.
	 * @see org.palier.model.Unread
	 * @generated
	 */
	EClass getUnread();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.Unread#getOf <em>Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Of</em>'.
	 * @see org.palier.model.Unread#getOf()
	 * @see #getUnread()
	 * @generated
	 */
	EReference getUnread_Of();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Unread#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.palier.model.Unread#getName()
	 * @see #getUnread()
	 * @generated
	 */
	EAttribute getUnread_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Unread#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.palier.model.Unread#getValue()
	 * @see #getUnread()
	 * @generated
	 */
	EAttribute getUnread_Value();

	/**
	 * Returns the meta object for the attribute list '{@link org.palier.model.Unread#getAttributes <em>Attributes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Attributes</em>'.
	 * @see org.palier.model.Unread#getAttributes()
	 * @see #getUnread()
	 * @generated
	 */
	EAttribute getUnread_Attributes();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Unread#getContent <em>Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content</em>'.
	 * @see org.palier.model.Unread#getContent()
	 * @see #getUnread()
	 * @generated
	 */
	EAttribute getUnread_Content();

	/**
	 * Returns the meta object for class '{@link org.palier.model.PackReference <em>Pack Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pack Reference</em>'.
	 * @see org.palier.model.PackReference
	 * @generated
	 */
	EClass getPackReference();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.PackReference#getPack <em>Pack</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pack</em>'.
	 * @see org.palier.model.PackReference#getPack()
	 * @see #getPackReference()
	 * @generated
	 */
	EAttribute getPackReference_Pack();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.PackReference#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.palier.model.PackReference#getVersion()
	 * @see #getPackReference()
	 * @generated
	 */
	EAttribute getPackReference_Version();

	/**
	 * Returns the meta object for class '{@link org.palier.model.Jurisdiction <em>Jurisdiction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Jurisdiction</em>'.
	 * @see org.palier.model.Jurisdiction
	 * @generated
	 */
	EClass getJurisdiction();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.Jurisdiction#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Name</em>'.
	 * @see org.palier.model.Jurisdiction#getName()
	 * @see #getJurisdiction()
	 * @generated
	 */
	EReference getJurisdiction_Name();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.Jurisdiction#getAgencies <em>Agencies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Agencies</em>'.
	 * @see org.palier.model.Jurisdiction#getAgencies()
	 * @see #getJurisdiction()
	 * @generated
	 */
	EReference getJurisdiction_Agencies();

	/**
	 * Returns the meta object for class '{@link org.palier.model.AgencyCategory <em>Agency Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Agency Category</em>'.
	 * @see org.palier.model.AgencyCategory
	 * @generated
	 */
	EClass getAgencyCategory();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.AgencyCategory#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Name</em>'.
	 * @see org.palier.model.AgencyCategory#getName()
	 * @see #getAgencyCategory()
	 * @generated
	 */
	EReference getAgencyCategory_Name();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.AgencyCategory#getDefinition <em>Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Definition</em>'.
	 * @see org.palier.model.AgencyCategory#getDefinition()
	 * @see #getAgencyCategory()
	 * @generated
	 */
	EReference getAgencyCategory_Definition();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.AgencyCategory#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.palier.model.AgencyCategory#getSource()
	 * @see #getAgencyCategory()
	 * @generated
	 */
	EAttribute getAgencyCategory_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.AgencyCategory#getColor <em>Color</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Color</em>'.
	 * @see org.palier.model.AgencyCategory#getColor()
	 * @see #getAgencyCategory()
	 * @generated
	 */
	EAttribute getAgencyCategory_Color();

	/**
	 * Returns the meta object for class '{@link org.palier.model.ExternalId <em>External Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>External Id</em>'.
	 * @see org.palier.model.ExternalId
	 * @generated
	 */
	EClass getExternalId();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.ExternalId#getScheme <em>Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scheme</em>'.
	 * @see org.palier.model.ExternalId#getScheme()
	 * @see #getExternalId()
	 * @generated
	 */
	EAttribute getExternalId_Scheme();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.ExternalId#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.palier.model.ExternalId#getValue()
	 * @see #getExternalId()
	 * @generated
	 */
	EAttribute getExternalId_Value();

	/**
	 * Returns the meta object for class '{@link org.palier.model.Agency <em>Agency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Agency</em>'.
	 * @see org.palier.model.Agency
	 * @generated
	 */
	EClass getAgency();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.Agency#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Name</em>'.
	 * @see org.palier.model.Agency#getName()
	 * @see #getAgency()
	 * @generated
	 */
	EReference getAgency_Name();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.Agency#getAcronym <em>Acronym</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Acronym</em>'.
	 * @see org.palier.model.Agency#getAcronym()
	 * @see #getAgency()
	 * @generated
	 */
	EReference getAgency_Acronym();

	/**
	 * Returns the meta object for the attribute list '{@link org.palier.model.Agency#getOtherNames <em>Other Names</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Other Names</em>'.
	 * @see org.palier.model.Agency#getOtherNames()
	 * @see #getAgency()
	 * @generated
	 */
	EAttribute getAgency_OtherNames();

	/**
	 * Returns the meta object for the attribute list '{@link org.palier.model.Agency#getFormerIds <em>Former Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Former Ids</em>'.
	 * @see org.palier.model.Agency#getFormerIds()
	 * @see #getAgency()
	 * @generated
	 */
	EAttribute getAgency_FormerIds();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.Agency#getExternalIds <em>External Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>External Ids</em>'.
	 * @see org.palier.model.Agency#getExternalIds()
	 * @see #getAgency()
	 * @generated
	 */
	EReference getAgency_ExternalIds();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.Agency#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Category</em>'.
	 * @see org.palier.model.Agency#getCategory()
	 * @see #getAgency()
	 * @generated
	 */
	EReference getAgency_Category();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Agency#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.palier.model.Agency#getSize()
	 * @see #getAgency()
	 * @generated
	 */
	EAttribute getAgency_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Agency#getField <em>Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Field</em>'.
	 * @see org.palier.model.Agency#getField()
	 * @see #getAgency()
	 * @generated
	 */
	EAttribute getAgency_Field();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Agency#getWebSite <em>Web Site</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Web Site</em>'.
	 * @see org.palier.model.Agency#getWebSite()
	 * @see #getAgency()
	 * @generated
	 */
	EAttribute getAgency_WebSite();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.Agency#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Parent</em>'.
	 * @see org.palier.model.Agency#getParent()
	 * @see #getAgency()
	 * @generated
	 */
	EReference getAgency_Parent();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Agency#isUnmatched <em>Unmatched</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unmatched</em>'.
	 * @see org.palier.model.Agency#isUnmatched()
	 * @see #getAgency()
	 * @generated
	 */
	EAttribute getAgency_Unmatched();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Agency#getRun <em>Run</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Run</em>'.
	 * @see org.palier.model.Agency#getRun()
	 * @see #getAgency()
	 * @generated
	 */
	EAttribute getAgency_Run();

	/**
	 * Returns the meta object for the attribute list '{@link org.palier.model.Agency#getHeldFields <em>Held Fields</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Held Fields</em>'.
	 * @see org.palier.model.Agency#getHeldFields()
	 * @see #getAgency()
	 * @generated
	 */
	EAttribute getAgency_HeldFields();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Agency#getBegunOn <em>Begun On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Begun On</em>'.
	 * @see org.palier.model.Agency#getBegunOn()
	 * @see #getAgency()
	 * @generated
	 */
	EAttribute getAgency_BegunOn();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Agency#getEndedOn <em>Ended On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ended On</em>'.
	 * @see org.palier.model.Agency#getEndedOn()
	 * @see #getAgency()
	 * @generated
	 */
	EAttribute getAgency_EndedOn();

	/**
	 * Returns the meta object for the reference list '{@link org.palier.model.Agency#getSuccessors <em>Successors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Successors</em>'.
	 * @see org.palier.model.Agency#getSuccessors()
	 * @see #getAgency()
	 * @generated
	 */
	EReference getAgency_Successors();

	/**
	 * Returns the meta object for the attribute list '{@link org.palier.model.Agency#getSuccessorNames <em>Successor Names</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Successor Names</em>'.
	 * @see org.palier.model.Agency#getSuccessorNames()
	 * @see #getAgency()
	 * @generated
	 */
	EAttribute getAgency_SuccessorNames();

	/**
	 * Returns the meta object for the attribute list '{@link org.palier.model.Agency#getFormerNames <em>Former Names</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Former Names</em>'.
	 * @see org.palier.model.Agency#getFormerNames()
	 * @see #getAgency()
	 * @generated
	 */
	EAttribute getAgency_FormerNames();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Agency#getLifeSource <em>Life Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Life Source</em>'.
	 * @see org.palier.model.Agency#getLifeSource()
	 * @see #getAgency()
	 * @generated
	 */
	EAttribute getAgency_LifeSource();

	/**
	 * Returns the meta object for the attribute list '{@link org.palier.model.Agency#getFormerValues <em>Former Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Former Values</em>'.
	 * @see org.palier.model.Agency#getFormerValues()
	 * @see #getAgency()
	 * @generated
	 */
	EAttribute getAgency_FormerValues();

	/**
	 * Returns the meta object for the reference list '{@link org.palier.model.Agency#getAudiences <em>Audiences</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Audiences</em>'.
	 * @see org.palier.model.Agency#getAudiences()
	 * @see #getAgency()
	 * @generated
	 */
	EReference getAgency_Audiences();

	/**
	 * Returns the meta object for the attribute list '{@link org.palier.model.Agency#getOwn <em>Own</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Own</em>'.
	 * @see org.palier.model.Agency#getOwn()
	 * @see #getAgency()
	 * @generated
	 */
	EAttribute getAgency_Own();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.Agency#getPresences <em>Presences</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Presences</em>'.
	 * @see org.palier.model.Agency#getPresences()
	 * @see #getAgency()
	 * @generated
	 */
	EReference getAgency_Presences();

	/**
	 * Returns the meta object for class '{@link org.palier.model.Platform <em>Platform</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Platform</em>'.
	 * @see org.palier.model.Platform
	 * @generated
	 */
	EClass getPlatform();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.Platform#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Name</em>'.
	 * @see org.palier.model.Platform#getName()
	 * @see #getPlatform()
	 * @generated
	 */
	EReference getPlatform_Name();

	/**
	 * Returns the meta object for the attribute list '{@link org.palier.model.Platform#getHosts <em>Hosts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Hosts</em>'.
	 * @see org.palier.model.Platform#getHosts()
	 * @see #getPlatform()
	 * @generated
	 */
	EAttribute getPlatform_Hosts();

	/**
	 * Returns the meta object for the attribute list '{@link org.palier.model.Platform#getAliases <em>Aliases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Aliases</em>'.
	 * @see org.palier.model.Platform#getAliases()
	 * @see #getPlatform()
	 * @generated
	 */
	EAttribute getPlatform_Aliases();

	/**
	 * Returns the meta object for the attribute list '{@link org.palier.model.Platform#getAffordances <em>Affordances</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Affordances</em>'.
	 * @see org.palier.model.Platform#getAffordances()
	 * @see #getPlatform()
	 * @generated
	 */
	EAttribute getPlatform_Affordances();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Platform#getColor <em>Color</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Color</em>'.
	 * @see org.palier.model.Platform#getColor()
	 * @see #getPlatform()
	 * @generated
	 */
	EAttribute getPlatform_Color();

	/**
	 * Returns the meta object for class '{@link org.palier.model.Presence <em>Presence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Presence</em>'.
	 * @see org.palier.model.Presence
	 * @generated
	 */
	EClass getPresence();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.Presence#getPlatform <em>Platform</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Platform</em>'.
	 * @see org.palier.model.Presence#getPlatform()
	 * @see #getPresence()
	 * @generated
	 */
	EReference getPresence_Platform();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Presence#getHistory <em>History</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>History</em>'.
	 * @see org.palier.model.Presence#getHistory()
	 * @see #getPresence()
	 * @generated
	 */
	EAttribute getPresence_History();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Presence#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.palier.model.Presence#getNote()
	 * @see #getPresence()
	 * @generated
	 */
	EAttribute getPresence_Note();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.Presence#getCodings <em>Codings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Codings</em>'.
	 * @see org.palier.model.Presence#getCodings()
	 * @see #getPresence()
	 * @generated
	 */
	EReference getPresence_Codings();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.Presence#getDecision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Decision</em>'.
	 * @see org.palier.model.Presence#getDecision()
	 * @see #getPresence()
	 * @generated
	 */
	EReference getPresence_Decision();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.Presence#getAccounts <em>Accounts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Accounts</em>'.
	 * @see org.palier.model.Presence#getAccounts()
	 * @see #getPresence()
	 * @generated
	 */
	EReference getPresence_Accounts();

	/**
	 * Returns the meta object for class '{@link org.palier.model.PresenceCoding <em>Presence Coding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Presence Coding</em>'.
	 * @see org.palier.model.PresenceCoding
	 * @generated
	 */
	EClass getPresenceCoding();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.PresenceCoding#getCoder <em>Coder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Coder</em>'.
	 * @see org.palier.model.PresenceCoding#getCoder()
	 * @see #getPresenceCoding()
	 * @generated
	 */
	EReference getPresenceCoding_Coder();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.PresenceCoding#getCodedOn <em>Coded On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Coded On</em>'.
	 * @see org.palier.model.PresenceCoding#getCodedOn()
	 * @see #getPresenceCoding()
	 * @generated
	 */
	EAttribute getPresenceCoding_CodedOn();

	/**
	 * Returns the meta object for the reference list '{@link org.palier.model.PresenceCoding#getUsages <em>Usages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Usages</em>'.
	 * @see org.palier.model.PresenceCoding#getUsages()
	 * @see #getPresenceCoding()
	 * @generated
	 */
	EReference getPresenceCoding_Usages();

	/**
	 * Returns the meta object for class '{@link org.palier.model.PresenceDecision <em>Presence Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Presence Decision</em>'.
	 * @see org.palier.model.PresenceDecision
	 * @generated
	 */
	EClass getPresenceDecision();

	/**
	 * Returns the meta object for the reference list '{@link org.palier.model.PresenceDecision#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>By</em>'.
	 * @see org.palier.model.PresenceDecision#getBy()
	 * @see #getPresenceDecision()
	 * @generated
	 */
	EReference getPresenceDecision_By();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.PresenceDecision#getDecidedOn <em>Decided On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided On</em>'.
	 * @see org.palier.model.PresenceDecision#getDecidedOn()
	 * @see #getPresenceDecision()
	 * @generated
	 */
	EAttribute getPresenceDecision_DecidedOn();

	/**
	 * Returns the meta object for the reference list '{@link org.palier.model.PresenceDecision#getUsages <em>Usages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Usages</em>'.
	 * @see org.palier.model.PresenceDecision#getUsages()
	 * @see #getPresenceDecision()
	 * @generated
	 */
	EReference getPresenceDecision_Usages();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.PresenceDecision#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.palier.model.PresenceDecision#getReason()
	 * @see #getPresenceDecision()
	 * @generated
	 */
	EAttribute getPresenceDecision_Reason();

	/**
	 * Returns the meta object for class '{@link org.palier.model.Account <em>Account</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Account</em>'.
	 * @see org.palier.model.Account
	 * @generated
	 */
	EClass getAccount();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Account#getHandle <em>Handle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Handle</em>'.
	 * @see org.palier.model.Account#getHandle()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_Handle();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Account#getUrl <em>Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Url</em>'.
	 * @see org.palier.model.Account#getUrl()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_Url();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Account#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.palier.model.Account#getLanguage()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Account#getAuthenticity <em>Authenticity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Authenticity</em>'.
	 * @see org.palier.model.Account#getAuthenticity()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_Authenticity();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Account#getFollowers <em>Followers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Followers</em>'.
	 * @see org.palier.model.Account#getFollowers()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_Followers();

	/**
	 * Returns the meta object for the reference list '{@link org.palier.model.Account#getAudiences <em>Audiences</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Audiences</em>'.
	 * @see org.palier.model.Account#getAudiences()
	 * @see #getAccount()
	 * @generated
	 */
	EReference getAccount_Audiences();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Account#getHistory <em>History</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>History</em>'.
	 * @see org.palier.model.Account#getHistory()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_History();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Account#getOpenedOn <em>Opened On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Opened On</em>'.
	 * @see org.palier.model.Account#getOpenedOn()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_OpenedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Account#getClosedOn <em>Closed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Closed On</em>'.
	 * @see org.palier.model.Account#getClosedOn()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_ClosedOn();

	/**
	 * Returns the meta object for the attribute list '{@link org.palier.model.Account#getFormerAddresses <em>Former Addresses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Former Addresses</em>'.
	 * @see org.palier.model.Account#getFormerAddresses()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_FormerAddresses();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.Account#getSuccessor <em>Successor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Successor</em>'.
	 * @see org.palier.model.Account#getSuccessor()
	 * @see #getAccount()
	 * @generated
	 */
	EReference getAccount_Successor();

	/**
	 * Returns the meta object for the reference list '{@link org.palier.model.Account#getAlsoServes <em>Also Serves</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Also Serves</em>'.
	 * @see org.palier.model.Account#getAlsoServes()
	 * @see #getAccount()
	 * @generated
	 */
	EReference getAccount_AlsoServes();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Account#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.palier.model.Account#getPurpose()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_Purpose();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Account#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see org.palier.model.Account#getOwner()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Account#getApprovedOn <em>Approved On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Approved On</em>'.
	 * @see org.palier.model.Account#getApprovedOn()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_ApprovedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Account#getNoticeOn <em>Notice On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notice On</em>'.
	 * @see org.palier.model.Account#getNoticeOn()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_NoticeOn();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Account#getReviewDue <em>Review Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Review Due</em>'.
	 * @see org.palier.model.Account#getReviewDue()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_ReviewDue();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Account#getClosingOn <em>Closing On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Closing On</em>'.
	 * @see org.palier.model.Account#getClosingOn()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_ClosingOn();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Account#getArchive <em>Archive</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Archive</em>'.
	 * @see org.palier.model.Account#getArchive()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_Archive();

	/**
	 * Returns the meta object for the attribute list '{@link org.palier.model.Account#getOwn <em>Own</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Own</em>'.
	 * @see org.palier.model.Account#getOwn()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_Own();

	/**
	 * Returns the meta object for class '{@link org.palier.model.Theory <em>Theory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Theory</em>'.
	 * @see org.palier.model.Theory
	 * @generated
	 */
	EClass getTheory();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Theory#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.palier.model.Theory#getVersion()
	 * @see #getTheory()
	 * @generated
	 */
	EAttribute getTheory_Version();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.Theory#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Name</em>'.
	 * @see org.palier.model.Theory#getName()
	 * @see #getTheory()
	 * @generated
	 */
	EReference getTheory_Name();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.Theory#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Description</em>'.
	 * @see org.palier.model.Theory#getDescription()
	 * @see #getTheory()
	 * @generated
	 */
	EReference getTheory_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Theory#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.palier.model.Theory#getSource()
	 * @see #getTheory()
	 * @generated
	 */
	EAttribute getTheory_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Theory#isOrdered <em>Ordered</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ordered</em>'.
	 * @see org.palier.model.Theory#isOrdered()
	 * @see #getTheory()
	 * @generated
	 */
	EAttribute getTheory_Ordered();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Theory#isSeveral <em>Several</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Several</em>'.
	 * @see org.palier.model.Theory#isSeveral()
	 * @see #getTheory()
	 * @generated
	 */
	EAttribute getTheory_Several();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.Theory#getCategories <em>Categories</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Categories</em>'.
	 * @see org.palier.model.Theory#getCategories()
	 * @see #getTheory()
	 * @generated
	 */
	EReference getTheory_Categories();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.Theory#getPlacements <em>Placements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Placements</em>'.
	 * @see org.palier.model.Theory#getPlacements()
	 * @see #getTheory()
	 * @generated
	 */
	EReference getTheory_Placements();

	/**
	 * Returns the meta object for class '{@link org.palier.model.Category <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Category</em>'.
	 * @see org.palier.model.Category
	 * @generated
	 */
	EClass getCategory();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.Category#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Name</em>'.
	 * @see org.palier.model.Category#getName()
	 * @see #getCategory()
	 * @generated
	 */
	EReference getCategory_Name();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.Category#getShortName <em>Short Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Short Name</em>'.
	 * @see org.palier.model.Category#getShortName()
	 * @see #getCategory()
	 * @generated
	 */
	EReference getCategory_ShortName();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.Category#getDefinition <em>Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Definition</em>'.
	 * @see org.palier.model.Category#getDefinition()
	 * @see #getCategory()
	 * @generated
	 */
	EReference getCategory_Definition();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.Category#getDecisionRule <em>Decision Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Decision Rule</em>'.
	 * @see org.palier.model.Category#getDecisionRule()
	 * @see #getCategory()
	 * @generated
	 */
	EReference getCategory_DecisionRule();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.Category#getPlainName <em>Plain Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Plain Name</em>'.
	 * @see org.palier.model.Category#getPlainName()
	 * @see #getCategory()
	 * @generated
	 */
	EReference getCategory_PlainName();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.Category#getPlainMeaning <em>Plain Meaning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Plain Meaning</em>'.
	 * @see org.palier.model.Category#getPlainMeaning()
	 * @see #getCategory()
	 * @generated
	 */
	EReference getCategory_PlainMeaning();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Category#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.palier.model.Category#getSource()
	 * @see #getCategory()
	 * @generated
	 */
	EAttribute getCategory_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Category#getColor <em>Color</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Color</em>'.
	 * @see org.palier.model.Category#getColor()
	 * @see #getCategory()
	 * @generated
	 */
	EAttribute getCategory_Color();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.Category#getExamples <em>Examples</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Examples</em>'.
	 * @see org.palier.model.Category#getExamples()
	 * @see #getCategory()
	 * @generated
	 */
	EReference getCategory_Examples();

	/**
	 * Returns the meta object for class '{@link org.palier.model.Usage <em>Usage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Usage</em>'.
	 * @see org.palier.model.Usage
	 * @generated
	 */
	EClass getUsage();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.Usage#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Name</em>'.
	 * @see org.palier.model.Usage#getName()
	 * @see #getUsage()
	 * @generated
	 */
	EReference getUsage_Name();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.Usage#getShortName <em>Short Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Short Name</em>'.
	 * @see org.palier.model.Usage#getShortName()
	 * @see #getUsage()
	 * @generated
	 */
	EReference getUsage_ShortName();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.Usage#getDefinition <em>Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Definition</em>'.
	 * @see org.palier.model.Usage#getDefinition()
	 * @see #getUsage()
	 * @generated
	 */
	EReference getUsage_Definition();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.Usage#getDecisionRule <em>Decision Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Decision Rule</em>'.
	 * @see org.palier.model.Usage#getDecisionRule()
	 * @see #getUsage()
	 * @generated
	 */
	EReference getUsage_DecisionRule();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Usage#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.palier.model.Usage#getSource()
	 * @see #getUsage()
	 * @generated
	 */
	EAttribute getUsage_Source();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.Usage#getExamples <em>Examples</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Examples</em>'.
	 * @see org.palier.model.Usage#getExamples()
	 * @see #getUsage()
	 * @generated
	 */
	EReference getUsage_Examples();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Usage#getColor <em>Color</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Color</em>'.
	 * @see org.palier.model.Usage#getColor()
	 * @see #getUsage()
	 * @generated
	 */
	EAttribute getUsage_Color();

	/**
	 * Returns the meta object for class '{@link org.palier.model.Placement <em>Placement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Placement</em>'.
	 * @see org.palier.model.Placement
	 * @generated
	 */
	EClass getPlacement();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.Placement#getUsage <em>Usage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Usage</em>'.
	 * @see org.palier.model.Placement#getUsage()
	 * @see #getPlacement()
	 * @generated
	 */
	EReference getPlacement_Usage();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.Placement#getPlatform <em>Platform</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Platform</em>'.
	 * @see org.palier.model.Placement#getPlatform()
	 * @see #getPlacement()
	 * @generated
	 */
	EReference getPlacement_Platform();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.Placement#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Category</em>'.
	 * @see org.palier.model.Placement#getCategory()
	 * @see #getPlacement()
	 * @generated
	 */
	EReference getPlacement_Category();

	/**
	 * Returns the meta object for class '{@link org.palier.model.Coder <em>Coder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Coder</em>'.
	 * @see org.palier.model.Coder
	 * @generated
	 */
	EClass getCoder();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Coder#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.palier.model.Coder#getName()
	 * @see #getCoder()
	 * @generated
	 */
	EAttribute getCoder_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Coder#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.palier.model.Coder#getKind()
	 * @see #getCoder()
	 * @generated
	 */
	EAttribute getCoder_Kind();

	/**
	 * Returns the meta object for the attribute list '{@link org.palier.model.Coder#getLanguages <em>Languages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Languages</em>'.
	 * @see org.palier.model.Coder#getLanguages()
	 * @see #getCoder()
	 * @generated
	 */
	EAttribute getCoder_Languages();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Coder#getSince <em>Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Since</em>'.
	 * @see org.palier.model.Coder#getSince()
	 * @see #getCoder()
	 * @generated
	 */
	EAttribute getCoder_Since();

	/**
	 * Returns the meta object for class '{@link org.palier.model.AccountMapping <em>Account Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Account Mapping</em>'.
	 * @see org.palier.model.AccountMapping
	 * @generated
	 */
	EClass getAccountMapping();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.AccountMapping#getPlatform <em>Platform</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Platform</em>'.
	 * @see org.palier.model.AccountMapping#getPlatform()
	 * @see #getAccountMapping()
	 * @generated
	 */
	EReference getAccountMapping_Platform();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.AccountMapping#getAccount <em>Account</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Account</em>'.
	 * @see org.palier.model.AccountMapping#getAccount()
	 * @see #getAccountMapping()
	 * @generated
	 */
	EAttribute getAccountMapping_Account();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.AccountMapping#getAgency <em>Agency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Agency</em>'.
	 * @see org.palier.model.AccountMapping#getAgency()
	 * @see #getAccountMapping()
	 * @generated
	 */
	EReference getAccountMapping_Agency();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.AccountMapping#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.palier.model.AccountMapping#getSource()
	 * @see #getAccountMapping()
	 * @generated
	 */
	EAttribute getAccountMapping_Source();

	/**
	 * Returns the meta object for class '{@link org.palier.model.PublicKind <em>Public Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Public Kind</em>'.
	 * @see org.palier.model.PublicKind
	 * @generated
	 */
	EClass getPublicKind();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.PublicKind#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Name</em>'.
	 * @see org.palier.model.PublicKind#getName()
	 * @see #getPublicKind()
	 * @generated
	 */
	EReference getPublicKind_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.PublicKind#isLeads <em>Leads</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Leads</em>'.
	 * @see org.palier.model.PublicKind#isLeads()
	 * @see #getPublicKind()
	 * @generated
	 */
	EAttribute getPublicKind_Leads();

	/**
	 * Returns the meta object for class '{@link org.palier.model.ListedPublic <em>Listed Public</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Listed Public</em>'.
	 * @see org.palier.model.ListedPublic
	 * @generated
	 */
	EClass getListedPublic();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.ListedPublic#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Name</em>'.
	 * @see org.palier.model.ListedPublic#getName()
	 * @see #getListedPublic()
	 * @generated
	 */
	EReference getListedPublic_Name();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.ListedPublic#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Kind</em>'.
	 * @see org.palier.model.ListedPublic#getKind()
	 * @see #getListedPublic()
	 * @generated
	 */
	EReference getListedPublic_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.ListedPublic#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.palier.model.ListedPublic#getSource()
	 * @see #getListedPublic()
	 * @generated
	 */
	EAttribute getListedPublic_Source();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.ListedPublic#getAccounts <em>Accounts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Accounts</em>'.
	 * @see org.palier.model.ListedPublic#getAccounts()
	 * @see #getListedPublic()
	 * @generated
	 */
	EReference getListedPublic_Accounts();

	/**
	 * Returns the meta object for class '{@link org.palier.model.PublicAccount <em>Public Account</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Public Account</em>'.
	 * @see org.palier.model.PublicAccount
	 * @generated
	 */
	EClass getPublicAccount();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.PublicAccount#getPlatform <em>Platform</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Platform</em>'.
	 * @see org.palier.model.PublicAccount#getPlatform()
	 * @see #getPublicAccount()
	 * @generated
	 */
	EReference getPublicAccount_Platform();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.PublicAccount#getHandle <em>Handle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Handle</em>'.
	 * @see org.palier.model.PublicAccount#getHandle()
	 * @see #getPublicAccount()
	 * @generated
	 */
	EAttribute getPublicAccount_Handle();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.PublicAccount#getUrl <em>Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Url</em>'.
	 * @see org.palier.model.PublicAccount#getUrl()
	 * @see #getPublicAccount()
	 * @generated
	 */
	EAttribute getPublicAccount_Url();

	/**
	 * Returns the meta object for class '{@link org.palier.model.Example <em>Example</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Example</em>'.
	 * @see org.palier.model.Example
	 * @generated
	 */
	EClass getExample();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.Example#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Text</em>'.
	 * @see org.palier.model.Example#getText()
	 * @see #getExample()
	 * @generated
	 */
	EReference getExample_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Example#isPositive <em>Positive</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Positive</em>'.
	 * @see org.palier.model.Example#isPositive()
	 * @see #getExample()
	 * @generated
	 */
	EAttribute getExample_Positive();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.Example#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Reason</em>'.
	 * @see org.palier.model.Example#getReason()
	 * @see #getExample()
	 * @generated
	 */
	EReference getExample_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Example#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.palier.model.Example#getSource()
	 * @see #getExample()
	 * @generated
	 */
	EAttribute getExample_Source();

	/**
	 * Returns the meta object for class '{@link org.palier.model.Replacement <em>Replacement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Replacement</em>'.
	 * @see org.palier.model.Replacement
	 * @generated
	 */
	EClass getReplacement();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Replacement#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.palier.model.Replacement#getKind()
	 * @see #getReplacement()
	 * @generated
	 */
	EAttribute getReplacement_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Replacement#getSince <em>Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Since</em>'.
	 * @see org.palier.model.Replacement#getSince()
	 * @see #getReplacement()
	 * @generated
	 */
	EAttribute getReplacement_Since();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Replacement#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.palier.model.Replacement#getFrom()
	 * @see #getReplacement()
	 * @generated
	 */
	EAttribute getReplacement_From();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Replacement#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.palier.model.Replacement#getTo()
	 * @see #getReplacement()
	 * @generated
	 */
	EAttribute getReplacement_To();

	/**
	 * Returns the meta object for class '{@link org.palier.model.Objective <em>Objective</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Objective</em>'.
	 * @see org.palier.model.Objective
	 * @generated
	 */
	EClass getObjective();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.Objective#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Name</em>'.
	 * @see org.palier.model.Objective#getName()
	 * @see #getObjective()
	 * @generated
	 */
	EReference getObjective_Name();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.Objective#getDefinition <em>Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Definition</em>'.
	 * @see org.palier.model.Objective#getDefinition()
	 * @see #getObjective()
	 * @generated
	 */
	EReference getObjective_Definition();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Objective#getRank <em>Rank</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rank</em>'.
	 * @see org.palier.model.Objective#getRank()
	 * @see #getObjective()
	 * @generated
	 */
	EAttribute getObjective_Rank();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Objective#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.palier.model.Objective#getSource()
	 * @see #getObjective()
	 * @generated
	 */
	EAttribute getObjective_Source();

	/**
	 * Returns the meta object for class '{@link org.palier.model.Interview <em>Interview</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Interview</em>'.
	 * @see org.palier.model.Interview
	 * @generated
	 */
	EClass getInterview();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.Interview#getAgency <em>Agency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Agency</em>'.
	 * @see org.palier.model.Interview#getAgency()
	 * @see #getInterview()
	 * @generated
	 */
	EReference getInterview_Agency();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Interview#getHeldOn <em>Held On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Held On</em>'.
	 * @see org.palier.model.Interview#getHeldOn()
	 * @see #getInterview()
	 * @generated
	 */
	EAttribute getInterview_HeldOn();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Interview#getMinutes <em>Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minutes</em>'.
	 * @see org.palier.model.Interview#getMinutes()
	 * @see #getInterview()
	 * @generated
	 */
	EAttribute getInterview_Minutes();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Interview#getRespondents <em>Respondents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Respondents</em>'.
	 * @see org.palier.model.Interview#getRespondents()
	 * @see #getInterview()
	 * @generated
	 */
	EAttribute getInterview_Respondents();

	/**
	 * Returns the meta object for the reference list '{@link org.palier.model.Interview#getObjectives <em>Objectives</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Objectives</em>'.
	 * @see org.palier.model.Interview#getObjectives()
	 * @see #getInterview()
	 * @generated
	 */
	EReference getInterview_Objectives();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Interview#getPlanning <em>Planning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Planning</em>'.
	 * @see org.palier.model.Interview#getPlanning()
	 * @see #getInterview()
	 * @generated
	 */
	EAttribute getInterview_Planning();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Interview#getHoursPerWeek <em>Hours Per Week</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hours Per Week</em>'.
	 * @see org.palier.model.Interview#getHoursPerWeek()
	 * @see #getInterview()
	 * @generated
	 */
	EAttribute getInterview_HoursPerWeek();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Interview#getFullTimeStaff <em>Full Time Staff</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Full Time Staff</em>'.
	 * @see org.palier.model.Interview#getFullTimeStaff()
	 * @see #getInterview()
	 * @generated
	 */
	EAttribute getInterview_FullTimeStaff();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Interview#getValidatedBy <em>Validated By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Validated By</em>'.
	 * @see org.palier.model.Interview#getValidatedBy()
	 * @see #getInterview()
	 * @generated
	 */
	EAttribute getInterview_ValidatedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Interview#getValidationDelayHours <em>Validation Delay Hours</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Validation Delay Hours</em>'.
	 * @see org.palier.model.Interview#getValidationDelayHours()
	 * @see #getInterview()
	 * @generated
	 */
	EAttribute getInterview_ValidationDelayHours();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Interview#getFormalEvaluation <em>Formal Evaluation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Formal Evaluation</em>'.
	 * @see org.palier.model.Interview#getFormalEvaluation()
	 * @see #getInterview()
	 * @generated
	 */
	EAttribute getInterview_FormalEvaluation();

	/**
	 * Returns the meta object for the reference list '{@link org.palier.model.Interview#getAudiences <em>Audiences</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Audiences</em>'.
	 * @see org.palier.model.Interview#getAudiences()
	 * @see #getInterview()
	 * @generated
	 */
	EReference getInterview_Audiences();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Interview#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.palier.model.Interview#getNote()
	 * @see #getInterview()
	 * @generated
	 */
	EAttribute getInterview_Note();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.Interview#getParticipants <em>Participants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Participants</em>'.
	 * @see org.palier.model.Interview#getParticipants()
	 * @see #getInterview()
	 * @generated
	 */
	EReference getInterview_Participants();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Interview#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.palier.model.Interview#getPlace()
	 * @see #getInterview()
	 * @generated
	 */
	EAttribute getInterview_Place();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Interview#getHeldBy <em>Held By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Held By</em>'.
	 * @see org.palier.model.Interview#getHeldBy()
	 * @see #getInterview()
	 * @generated
	 */
	EAttribute getInterview_HeldBy();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Interview#getRecording <em>Recording</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recording</em>'.
	 * @see org.palier.model.Interview#getRecording()
	 * @see #getInterview()
	 * @generated
	 */
	EAttribute getInterview_Recording();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.Interview#getConsent <em>Consent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Consent</em>'.
	 * @see org.palier.model.Interview#getConsent()
	 * @see #getInterview()
	 * @generated
	 */
	EReference getInterview_Consent();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.Interview#getTranscript <em>Transcript</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Transcript</em>'.
	 * @see org.palier.model.Interview#getTranscript()
	 * @see #getInterview()
	 * @generated
	 */
	EReference getInterview_Transcript();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Interview#getPilot <em>Pilot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pilot</em>'.
	 * @see org.palier.model.Interview#getPilot()
	 * @see #getInterview()
	 * @generated
	 */
	EAttribute getInterview_Pilot();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Interview#getShadowSite <em>Shadow Site</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shadow Site</em>'.
	 * @see org.palier.model.Interview#getShadowSite()
	 * @see #getInterview()
	 * @generated
	 */
	EAttribute getInterview_ShadowSite();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Interview#getMonitoredBefore <em>Monitored Before</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Monitored Before</em>'.
	 * @see org.palier.model.Interview#getMonitoredBefore()
	 * @see #getInterview()
	 * @generated
	 */
	EAttribute getInterview_MonitoredBefore();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Interview#getOutsideFirm <em>Outside Firm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outside Firm</em>'.
	 * @see org.palier.model.Interview#getOutsideFirm()
	 * @see #getInterview()
	 * @generated
	 */
	EAttribute getInterview_OutsideFirm();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Interview#getPeople <em>People</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>People</em>'.
	 * @see org.palier.model.Interview#getPeople()
	 * @see #getInterview()
	 * @generated
	 */
	EAttribute getInterview_People();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Interview#getValidation <em>Validation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Validation</em>'.
	 * @see org.palier.model.Interview#getValidation()
	 * @see #getInterview()
	 * @generated
	 */
	EAttribute getInterview_Validation();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Interview#getScenariosPrepared <em>Scenarios Prepared</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scenarios Prepared</em>'.
	 * @see org.palier.model.Interview#getScenariosPrepared()
	 * @see #getInterview()
	 * @generated
	 */
	EAttribute getInterview_ScenariosPrepared();

	/**
	 * Returns the meta object for the attribute list '{@link org.palier.model.Interview#getTargets <em>Targets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Targets</em>'.
	 * @see org.palier.model.Interview#getTargets()
	 * @see #getInterview()
	 * @generated
	 */
	EAttribute getInterview_Targets();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Interview#getTone <em>Tone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tone</em>'.
	 * @see org.palier.model.Interview#getTone()
	 * @see #getInterview()
	 * @generated
	 */
	EAttribute getInterview_Tone();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Interview#getSelfRegulation <em>Self Regulation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Self Regulation</em>'.
	 * @see org.palier.model.Interview#getSelfRegulation()
	 * @see #getInterview()
	 * @generated
	 */
	EAttribute getInterview_SelfRegulation();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Interview#getWrittenRules <em>Written Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Written Rules</em>'.
	 * @see org.palier.model.Interview#getWrittenRules()
	 * @see #getInterview()
	 * @generated
	 */
	EAttribute getInterview_WrittenRules();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Interview#getComplementarity <em>Complementarity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Complementarity</em>'.
	 * @see org.palier.model.Interview#getComplementarity()
	 * @see #getInterview()
	 * @generated
	 */
	EAttribute getInterview_Complementarity();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Interview#getImpression <em>Impression</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Impression</em>'.
	 * @see org.palier.model.Interview#getImpression()
	 * @see #getInterview()
	 * @generated
	 */
	EAttribute getInterview_Impression();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.Interview#getRanking <em>Ranking</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Ranking</em>'.
	 * @see org.palier.model.Interview#getRanking()
	 * @see #getInterview()
	 * @generated
	 */
	EReference getInterview_Ranking();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.Interview#getAnswers <em>Answers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Answers</em>'.
	 * @see org.palier.model.Interview#getAnswers()
	 * @see #getInterview()
	 * @generated
	 */
	EReference getInterview_Answers();

	/**
	 * Returns the meta object for the attribute list '{@link org.palier.model.Interview#getOwn <em>Own</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Own</em>'.
	 * @see org.palier.model.Interview#getOwn()
	 * @see #getInterview()
	 * @generated
	 */
	EAttribute getInterview_Own();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.Interview#getPassages <em>Passages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Passages</em>'.
	 * @see org.palier.model.Interview#getPassages()
	 * @see #getInterview()
	 * @generated
	 */
	EReference getInterview_Passages();

	/**
	 * Returns the meta object for class '{@link org.palier.model.Participant <em>Participant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Participant</em>'.
	 * @see org.palier.model.Participant
	 * @generated
	 */
	EClass getParticipant();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Participant#getPseudonym <em>Pseudonym</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pseudonym</em>'.
	 * @see org.palier.model.Participant#getPseudonym()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_Pseudonym();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Participant#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function</em>'.
	 * @see org.palier.model.Participant#getFunction()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_Function();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Participant#getSpeaker <em>Speaker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Speaker</em>'.
	 * @see org.palier.model.Participant#getSpeaker()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_Speaker();

	/**
	 * Returns the meta object for class '{@link org.palier.model.Consent <em>Consent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Consent</em>'.
	 * @see org.palier.model.Consent
	 * @generated
	 */
	EClass getConsent();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Consent#getForm <em>Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Form</em>'.
	 * @see org.palier.model.Consent#getForm()
	 * @see #getConsent()
	 * @generated
	 */
	EAttribute getConsent_Form();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Consent#getScope <em>Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scope</em>'.
	 * @see org.palier.model.Consent#getScope()
	 * @see #getConsent()
	 * @generated
	 */
	EAttribute getConsent_Scope();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Consent#getGivenOn <em>Given On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Given On</em>'.
	 * @see org.palier.model.Consent#getGivenOn()
	 * @see #getConsent()
	 * @generated
	 */
	EAttribute getConsent_GivenOn();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Consent#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see org.palier.model.Consent#getUntil()
	 * @see #getConsent()
	 * @generated
	 */
	EAttribute getConsent_Until();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Consent#getWithdrawnOn <em>Withdrawn On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Withdrawn On</em>'.
	 * @see org.palier.model.Consent#getWithdrawnOn()
	 * @see #getConsent()
	 * @generated
	 */
	EAttribute getConsent_WithdrawnOn();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Consent#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.palier.model.Consent#getNote()
	 * @see #getConsent()
	 * @generated
	 */
	EAttribute getConsent_Note();

	/**
	 * Returns the meta object for class '{@link org.palier.model.Transcript <em>Transcript</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Transcript</em>'.
	 * @see org.palier.model.Transcript
	 * @generated
	 */
	EClass getTranscript();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Transcript#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.palier.model.Transcript#getSource()
	 * @see #getTranscript()
	 * @generated
	 */
	EAttribute getTranscript_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Transcript#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.palier.model.Transcript#getLanguage()
	 * @see #getTranscript()
	 * @generated
	 */
	EAttribute getTranscript_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Transcript#getDigest <em>Digest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Digest</em>'.
	 * @see org.palier.model.Transcript#getDigest()
	 * @see #getTranscript()
	 * @generated
	 */
	EAttribute getTranscript_Digest();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Transcript#getParagraphs <em>Paragraphs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Paragraphs</em>'.
	 * @see org.palier.model.Transcript#getParagraphs()
	 * @see #getTranscript()
	 * @generated
	 */
	EAttribute getTranscript_Paragraphs();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Transcript#getCodePoints <em>Code Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code Points</em>'.
	 * @see org.palier.model.Transcript#getCodePoints()
	 * @see #getTranscript()
	 * @generated
	 */
	EAttribute getTranscript_CodePoints();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.Transcript#getLines <em>Lines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Lines</em>'.
	 * @see org.palier.model.Transcript#getLines()
	 * @see #getTranscript()
	 * @generated
	 */
	EReference getTranscript_Lines();

	/**
	 * Returns the meta object for class '{@link org.palier.model.TranscriptLine <em>Transcript Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Transcript Line</em>'.
	 * @see org.palier.model.TranscriptLine
	 * @generated
	 */
	EClass getTranscriptLine();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.TranscriptLine#getSpeaker <em>Speaker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Speaker</em>'.
	 * @see org.palier.model.TranscriptLine#getSpeaker()
	 * @see #getTranscriptLine()
	 * @generated
	 */
	EAttribute getTranscriptLine_Speaker();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.TranscriptLine#getMillis <em>Millis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Millis</em>'.
	 * @see org.palier.model.TranscriptLine#getMillis()
	 * @see #getTranscriptLine()
	 * @generated
	 */
	EAttribute getTranscriptLine_Millis();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.TranscriptLine#getWords <em>Words</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Words</em>'.
	 * @see org.palier.model.TranscriptLine#getWords()
	 * @see #getTranscriptLine()
	 * @generated
	 */
	EAttribute getTranscriptLine_Words();

	/**
	 * Returns the meta object for class '{@link org.palier.model.RankedObjective <em>Ranked Objective</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ranked Objective</em>'.
	 * @see org.palier.model.RankedObjective
	 * @generated
	 */
	EClass getRankedObjective();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.RankedObjective#getObjective <em>Objective</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Objective</em>'.
	 * @see org.palier.model.RankedObjective#getObjective()
	 * @see #getRankedObjective()
	 * @generated
	 */
	EReference getRankedObjective_Objective();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.RankedObjective#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.palier.model.RankedObjective#getPlace()
	 * @see #getRankedObjective()
	 * @generated
	 */
	EAttribute getRankedObjective_Place();

	/**
	 * Returns the meta object for the reference list '{@link org.palier.model.RankedObjective#getPassages <em>Passages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Passages</em>'.
	 * @see org.palier.model.RankedObjective#getPassages()
	 * @see #getRankedObjective()
	 * @generated
	 */
	EReference getRankedObjective_Passages();

	/**
	 * Returns the meta object for class '{@link org.palier.model.GridTheme <em>Grid Theme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Grid Theme</em>'.
	 * @see org.palier.model.GridTheme
	 * @generated
	 */
	EClass getGridTheme();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.GridTheme#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Name</em>'.
	 * @see org.palier.model.GridTheme#getName()
	 * @see #getGridTheme()
	 * @generated
	 */
	EReference getGridTheme_Name();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.GridTheme#getQuestions <em>Questions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Questions</em>'.
	 * @see org.palier.model.GridTheme#getQuestions()
	 * @see #getGridTheme()
	 * @generated
	 */
	EReference getGridTheme_Questions();

	/**
	 * Returns the meta object for class '{@link org.palier.model.GridQuestion <em>Grid Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Grid Question</em>'.
	 * @see org.palier.model.GridQuestion
	 * @generated
	 */
	EClass getGridQuestion();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.GridQuestion#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Name</em>'.
	 * @see org.palier.model.GridQuestion#getName()
	 * @see #getGridQuestion()
	 * @generated
	 */
	EReference getGridQuestion_Name();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.GridQuestion#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Text</em>'.
	 * @see org.palier.model.GridQuestion#getText()
	 * @see #getGridQuestion()
	 * @generated
	 */
	EReference getGridQuestion_Text();

	/**
	 * Returns the meta object for class '{@link org.palier.model.Answer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Answer</em>'.
	 * @see org.palier.model.Answer
	 * @generated
	 */
	EClass getAnswer();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.Answer#getQuestion <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Question</em>'.
	 * @see org.palier.model.Answer#getQuestion()
	 * @see #getAnswer()
	 * @generated
	 */
	EReference getAnswer_Question();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Answer#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.palier.model.Answer#getText()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Text();

	/**
	 * Returns the meta object for the reference list '{@link org.palier.model.Answer#getCodes <em>Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Codes</em>'.
	 * @see org.palier.model.Answer#getCodes()
	 * @see #getAnswer()
	 * @generated
	 */
	EReference getAnswer_Codes();

	/**
	 * Returns the meta object for the reference list '{@link org.palier.model.Answer#getPassages <em>Passages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Passages</em>'.
	 * @see org.palier.model.Answer#getPassages()
	 * @see #getAnswer()
	 * @generated
	 */
	EReference getAnswer_Passages();

	/**
	 * Returns the meta object for class '{@link org.palier.model.Code <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Code</em>'.
	 * @see org.palier.model.Code
	 * @generated
	 */
	EClass getCode();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.Code#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Name</em>'.
	 * @see org.palier.model.Code#getName()
	 * @see #getCode()
	 * @generated
	 */
	EReference getCode_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Code#getColor <em>Color</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Color</em>'.
	 * @see org.palier.model.Code#getColor()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Color();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Code#getShortcut <em>Shortcut</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shortcut</em>'.
	 * @see org.palier.model.Code#getShortcut()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Shortcut();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.Code#getDefinition <em>Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Definition</em>'.
	 * @see org.palier.model.Code#getDefinition()
	 * @see #getCode()
	 * @generated
	 */
	EReference getCode_Definition();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Code#getMemo <em>Memo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Memo</em>'.
	 * @see org.palier.model.Code#getMemo()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Memo();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.Code#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Category</em>'.
	 * @see org.palier.model.Code#getCategory()
	 * @see #getCode()
	 * @generated
	 */
	EReference getCode_Category();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.Code#getUsage <em>Usage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Usage</em>'.
	 * @see org.palier.model.Code#getUsage()
	 * @see #getCode()
	 * @generated
	 */
	EReference getCode_Usage();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.Code#getTheme <em>Theme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Theme</em>'.
	 * @see org.palier.model.Code#getTheme()
	 * @see #getCode()
	 * @generated
	 */
	EReference getCode_Theme();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.Code#getCodes <em>Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Codes</em>'.
	 * @see org.palier.model.Code#getCodes()
	 * @see #getCode()
	 * @generated
	 */
	EReference getCode_Codes();

	/**
	 * Returns the meta object for class '{@link org.palier.model.Passage <em>Passage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Passage</em>'.
	 * @see org.palier.model.Passage
	 * @generated
	 */
	EClass getPassage();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Passage#getFromParagraph <em>From Paragraph</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From Paragraph</em>'.
	 * @see org.palier.model.Passage#getFromParagraph()
	 * @see #getPassage()
	 * @generated
	 */
	EAttribute getPassage_FromParagraph();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Passage#getFromCodePoint <em>From Code Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From Code Point</em>'.
	 * @see org.palier.model.Passage#getFromCodePoint()
	 * @see #getPassage()
	 * @generated
	 */
	EAttribute getPassage_FromCodePoint();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Passage#getToParagraph <em>To Paragraph</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To Paragraph</em>'.
	 * @see org.palier.model.Passage#getToParagraph()
	 * @see #getPassage()
	 * @generated
	 */
	EAttribute getPassage_ToParagraph();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Passage#getToCodePoint <em>To Code Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To Code Point</em>'.
	 * @see org.palier.model.Passage#getToCodePoint()
	 * @see #getPassage()
	 * @generated
	 */
	EAttribute getPassage_ToCodePoint();

	/**
	 * Returns the meta object for the reference list '{@link org.palier.model.Passage#getCodes <em>Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Codes</em>'.
	 * @see org.palier.model.Passage#getCodes()
	 * @see #getPassage()
	 * @generated
	 */
	EReference getPassage_Codes();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.Passage#getCoder <em>Coder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Coder</em>'.
	 * @see org.palier.model.Passage#getCoder()
	 * @see #getPassage()
	 * @generated
	 */
	EReference getPassage_Coder();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Passage#getCodedAt <em>Coded At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Coded At</em>'.
	 * @see org.palier.model.Passage#getCodedAt()
	 * @see #getPassage()
	 * @generated
	 */
	EAttribute getPassage_CodedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Passage#isBlind <em>Blind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Blind</em>'.
	 * @see org.palier.model.Passage#isBlind()
	 * @see #getPassage()
	 * @generated
	 */
	EAttribute getPassage_Blind();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Passage#getMemo <em>Memo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Memo</em>'.
	 * @see org.palier.model.Passage#getMemo()
	 * @see #getPassage()
	 * @generated
	 */
	EAttribute getPassage_Memo();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Passage#isCleared <em>Cleared</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cleared</em>'.
	 * @see org.palier.model.Passage#isCleared()
	 * @see #getPassage()
	 * @generated
	 */
	EAttribute getPassage_Cleared();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.Passage#getClearedBy <em>Cleared By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Cleared By</em>'.
	 * @see org.palier.model.Passage#getClearedBy()
	 * @see #getPassage()
	 * @generated
	 */
	EReference getPassage_ClearedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Passage#getClearedOn <em>Cleared On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cleared On</em>'.
	 * @see org.palier.model.Passage#getClearedOn()
	 * @see #getPassage()
	 * @generated
	 */
	EAttribute getPassage_ClearedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Passage#getFoundBy <em>Found By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Found By</em>'.
	 * @see org.palier.model.Passage#getFoundBy()
	 * @see #getPassage()
	 * @generated
	 */
	EAttribute getPassage_FoundBy();

	/**
	 * Returns the meta object for the reference list '{@link org.palier.model.Passage#getSettles <em>Settles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Settles</em>'.
	 * @see org.palier.model.Passage#getSettles()
	 * @see #getPassage()
	 * @generated
	 */
	EReference getPassage_Settles();

	/**
	 * Returns the meta object for the reference list '{@link org.palier.model.Passage#getSettledCodes <em>Settled Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Settled Codes</em>'.
	 * @see org.palier.model.Passage#getSettledCodes()
	 * @see #getPassage()
	 * @generated
	 */
	EReference getPassage_SettledCodes();

	/**
	 * Returns the meta object for the reference list '{@link org.palier.model.Passage#getDecidedWith <em>Decided With</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Decided With</em>'.
	 * @see org.palier.model.Passage#getDecidedWith()
	 * @see #getPassage()
	 * @generated
	 */
	EReference getPassage_DecidedWith();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Passage#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.palier.model.Passage#getReason()
	 * @see #getPassage()
	 * @generated
	 */
	EAttribute getPassage_Reason();

	/**
	 * Returns the meta object for class '{@link org.palier.model.Memo <em>Memo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Memo</em>'.
	 * @see org.palier.model.Memo
	 * @generated
	 */
	EClass getMemo();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Memo#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.palier.model.Memo#getTitle()
	 * @see #getMemo()
	 * @generated
	 */
	EAttribute getMemo_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Memo#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.palier.model.Memo#getText()
	 * @see #getMemo()
	 * @generated
	 */
	EAttribute getMemo_Text();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.Memo#getCoder <em>Coder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Coder</em>'.
	 * @see org.palier.model.Memo#getCoder()
	 * @see #getMemo()
	 * @generated
	 */
	EReference getMemo_Coder();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Memo#getWrittenOn <em>Written On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Written On</em>'.
	 * @see org.palier.model.Memo#getWrittenOn()
	 * @see #getMemo()
	 * @generated
	 */
	EAttribute getMemo_WrittenOn();

	/**
	 * Returns the meta object for class '{@link org.palier.model.CaseSelection <em>Case Selection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Case Selection</em>'.
	 * @see org.palier.model.CaseSelection
	 * @generated
	 */
	EClass getCaseSelection();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.CaseSelection#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Name</em>'.
	 * @see org.palier.model.CaseSelection#getName()
	 * @see #getCaseSelection()
	 * @generated
	 */
	EReference getCaseSelection_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.CaseSelection#getDrawnOn <em>Drawn On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Drawn On</em>'.
	 * @see org.palier.model.CaseSelection#getDrawnOn()
	 * @see #getCaseSelection()
	 * @generated
	 */
	EAttribute getCaseSelection_DrawnOn();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.CaseSelection#getSeed <em>Seed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seed</em>'.
	 * @see org.palier.model.CaseSelection#getSeed()
	 * @see #getCaseSelection()
	 * @generated
	 */
	EAttribute getCaseSelection_Seed();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.CaseSelection#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.palier.model.CaseSelection#getSize()
	 * @see #getCaseSelection()
	 * @generated
	 */
	EAttribute getCaseSelection_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.CaseSelection#getMinimumPlatforms <em>Minimum Platforms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Platforms</em>'.
	 * @see org.palier.model.CaseSelection#getMinimumPlatforms()
	 * @see #getCaseSelection()
	 * @generated
	 */
	EAttribute getCaseSelection_MinimumPlatforms();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.CaseSelection#getCases <em>Cases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cases</em>'.
	 * @see org.palier.model.CaseSelection#getCases()
	 * @see #getCaseSelection()
	 * @generated
	 */
	EReference getCaseSelection_Cases();

	/**
	 * Returns the meta object for class '{@link org.palier.model.SelectedCase <em>Selected Case</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Selected Case</em>'.
	 * @see org.palier.model.SelectedCase
	 * @generated
	 */
	EClass getSelectedCase();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.SelectedCase#getAgency <em>Agency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Agency</em>'.
	 * @see org.palier.model.SelectedCase#getAgency()
	 * @see #getSelectedCase()
	 * @generated
	 */
	EReference getSelectedCase_Agency();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.SelectedCase#getStratum <em>Stratum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stratum</em>'.
	 * @see org.palier.model.SelectedCase#getStratum()
	 * @see #getSelectedCase()
	 * @generated
	 */
	EAttribute getSelectedCase_Stratum();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.SelectedCase#getResponse <em>Response</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Response</em>'.
	 * @see org.palier.model.SelectedCase#getResponse()
	 * @see #getSelectedCase()
	 * @generated
	 */
	EAttribute getSelectedCase_Response();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.SelectedCase#getRespondedOn <em>Responded On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Responded On</em>'.
	 * @see org.palier.model.SelectedCase#getRespondedOn()
	 * @see #getSelectedCase()
	 * @generated
	 */
	EAttribute getSelectedCase_RespondedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.SelectedCase#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.palier.model.SelectedCase#getNote()
	 * @see #getSelectedCase()
	 * @generated
	 */
	EAttribute getSelectedCase_Note();

	/**
	 * Returns the meta object for class '{@link org.palier.model.CodingSet <em>Coding Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Coding Set</em>'.
	 * @see org.palier.model.CodingSet
	 * @generated
	 */
	EClass getCodingSet();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.CodingSet#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.palier.model.CodingSet#getName()
	 * @see #getCodingSet()
	 * @generated
	 */
	EAttribute getCodingSet_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.CodingSet#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.palier.model.CodingSet#getPurpose()
	 * @see #getCodingSet()
	 * @generated
	 */
	EAttribute getCodingSet_Purpose();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.CodingSet#getDrawnOn <em>Drawn On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Drawn On</em>'.
	 * @see org.palier.model.CodingSet#getDrawnOn()
	 * @see #getCodingSet()
	 * @generated
	 */
	EAttribute getCodingSet_DrawnOn();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.CodingSet#getSeed <em>Seed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seed</em>'.
	 * @see org.palier.model.CodingSet#getSeed()
	 * @see #getCodingSet()
	 * @generated
	 */
	EAttribute getCodingSet_Seed();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.CodingSet#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.palier.model.CodingSet#getSize()
	 * @see #getCodingSet()
	 * @generated
	 */
	EAttribute getCodingSet_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.CodingSet#getTargeted <em>Targeted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Targeted</em>'.
	 * @see org.palier.model.CodingSet#getTargeted()
	 * @see #getCodingSet()
	 * @generated
	 */
	EAttribute getCodingSet_Targeted();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.CodingSet#getTargeting <em>Targeting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Targeting</em>'.
	 * @see org.palier.model.CodingSet#getTargeting()
	 * @see #getCodingSet()
	 * @generated
	 */
	EAttribute getCodingSet_Targeting();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.CodingSet#getFrame <em>Frame</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Frame</em>'.
	 * @see org.palier.model.CodingSet#getFrame()
	 * @see #getCodingSet()
	 * @generated
	 */
	EAttribute getCodingSet_Frame();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.CodingSet#getFramePosts <em>Frame Posts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Frame Posts</em>'.
	 * @see org.palier.model.CodingSet#getFramePosts()
	 * @see #getCodingSet()
	 * @generated
	 */
	EAttribute getCodingSet_FramePosts();

	/**
	 * Returns the meta object for the attribute list '{@link org.palier.model.CodingSet#getStrata <em>Strata</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Strata</em>'.
	 * @see org.palier.model.CodingSet#getStrata()
	 * @see #getCodingSet()
	 * @generated
	 */
	EAttribute getCodingSet_Strata();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.CodingSet#getAllocation <em>Allocation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Allocation</em>'.
	 * @see org.palier.model.CodingSet#getAllocation()
	 * @see #getCodingSet()
	 * @generated
	 */
	EAttribute getCodingSet_Allocation();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.CodingSet#getVariance <em>Variance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Variance</em>'.
	 * @see org.palier.model.CodingSet#getVariance()
	 * @see #getCodingSet()
	 * @generated
	 */
	EAttribute getCodingSet_Variance();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.CodingSet#getAgencies <em>Agencies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Agencies</em>'.
	 * @see org.palier.model.CodingSet#getAgencies()
	 * @see #getCodingSet()
	 * @generated
	 */
	EAttribute getCodingSet_Agencies();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.CodingSet#getFrameAgencies <em>Frame Agencies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Frame Agencies</em>'.
	 * @see org.palier.model.CodingSet#getFrameAgencies()
	 * @see #getCodingSet()
	 * @generated
	 */
	EAttribute getCodingSet_FrameAgencies();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.CodingSet#getOverlap <em>Overlap</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Overlap</em>'.
	 * @see org.palier.model.CodingSet#getOverlap()
	 * @see #getCodingSet()
	 * @generated
	 */
	EAttribute getCodingSet_Overlap();

	/**
	 * Returns the meta object for the reference list '{@link org.palier.model.CodingSet#getCoders <em>Coders</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Coders</em>'.
	 * @see org.palier.model.CodingSet#getCoders()
	 * @see #getCodingSet()
	 * @generated
	 */
	EReference getCodingSet_Coders();

	/**
	 * Returns the meta object for the attribute list '{@link org.palier.model.CodingSet#getFacets <em>Facets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Facets</em>'.
	 * @see org.palier.model.CodingSet#getFacets()
	 * @see #getCodingSet()
	 * @generated
	 */
	EAttribute getCodingSet_Facets();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.CodingSet#isSuggestions <em>Suggestions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Suggestions</em>'.
	 * @see org.palier.model.CodingSet#isSuggestions()
	 * @see #getCodingSet()
	 * @generated
	 */
	EAttribute getCodingSet_Suggestions();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.CodingSet#isIdentified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Identified</em>'.
	 * @see org.palier.model.CodingSet#isIdentified()
	 * @see #getCodingSet()
	 * @generated
	 */
	EAttribute getCodingSet_Identified();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.CodingSet#getClosedOn <em>Closed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Closed On</em>'.
	 * @see org.palier.model.CodingSet#getClosedOn()
	 * @see #getCodingSet()
	 * @generated
	 */
	EAttribute getCodingSet_ClosedOn();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.CodingSet#getParts <em>Parts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parts</em>'.
	 * @see org.palier.model.CodingSet#getParts()
	 * @see #getCodingSet()
	 * @generated
	 */
	EReference getCodingSet_Parts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.CodingSet#getHandedOut <em>Handed Out</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Handed Out</em>'.
	 * @see org.palier.model.CodingSet#getHandedOut()
	 * @see #getCodingSet()
	 * @generated
	 */
	EReference getCodingSet_HandedOut();

	/**
	 * Returns the meta object for the reference list '{@link org.palier.model.CodingSet#getInterviews <em>Interviews</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Interviews</em>'.
	 * @see org.palier.model.CodingSet#getInterviews()
	 * @see #getCodingSet()
	 * @generated
	 */
	EReference getCodingSet_Interviews();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.CodingSet#getAdditions <em>Additions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Additions</em>'.
	 * @see org.palier.model.CodingSet#getAdditions()
	 * @see #getCodingSet()
	 * @generated
	 */
	EReference getCodingSet_Additions();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.CodingSet#getStopAtMargin <em>Stop At Margin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stop At Margin</em>'.
	 * @see org.palier.model.CodingSet#getStopAtMargin()
	 * @see #getCodingSet()
	 * @generated
	 */
	EAttribute getCodingSet_StopAtMargin();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.CodingSet#getBlock <em>Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Block</em>'.
	 * @see org.palier.model.CodingSet#getBlock()
	 * @see #getCodingSet()
	 * @generated
	 */
	EAttribute getCodingSet_Block();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.CodingSet#getAfter <em>After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>After</em>'.
	 * @see org.palier.model.CodingSet#getAfter()
	 * @see #getCodingSet()
	 * @generated
	 */
	EAttribute getCodingSet_After();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.CodingSet#getTurn <em>Turn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Turn</em>'.
	 * @see org.palier.model.CodingSet#getTurn()
	 * @see #getCodingSet()
	 * @generated
	 */
	EAttribute getCodingSet_Turn();

	/**
	 * Returns the meta object for class '{@link org.palier.model.SetStratum <em>Set Stratum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Set Stratum</em>'.
	 * @see org.palier.model.SetStratum
	 * @generated
	 */
	EClass getSetStratum();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.SetStratum#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.palier.model.SetStratum#getKey()
	 * @see #getSetStratum()
	 * @generated
	 */
	EAttribute getSetStratum_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.SetStratum#getPosts <em>Posts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Posts</em>'.
	 * @see org.palier.model.SetStratum#getPosts()
	 * @see #getSetStratum()
	 * @generated
	 */
	EAttribute getSetStratum_Posts();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.SetStratum#getDrawn <em>Drawn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Drawn</em>'.
	 * @see org.palier.model.SetStratum#getDrawn()
	 * @see #getSetStratum()
	 * @generated
	 */
	EAttribute getSetStratum_Drawn();

	/**
	 * Returns the meta object for class '{@link org.palier.model.SetAddition <em>Set Addition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Set Addition</em>'.
	 * @see org.palier.model.SetAddition
	 * @generated
	 */
	EClass getSetAddition();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.SetAddition#getRun <em>Run</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Run</em>'.
	 * @see org.palier.model.SetAddition#getRun()
	 * @see #getSetAddition()
	 * @generated
	 */
	EAttribute getSetAddition_Run();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.SetAddition#getOn <em>On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On</em>'.
	 * @see org.palier.model.SetAddition#getOn()
	 * @see #getSetAddition()
	 * @generated
	 */
	EAttribute getSetAddition_On();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.SetAddition#getPosts <em>Posts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Posts</em>'.
	 * @see org.palier.model.SetAddition#getPosts()
	 * @see #getSetAddition()
	 * @generated
	 */
	EAttribute getSetAddition_Posts();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.SetAddition#isNewcomers <em>Newcomers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Newcomers</em>'.
	 * @see org.palier.model.SetAddition#isNewcomers()
	 * @see #getSetAddition()
	 * @generated
	 */
	EAttribute getSetAddition_Newcomers();

	/**
	 * Returns the meta object for class '{@link org.palier.model.HandedOut <em>Handed Out</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Handed Out</em>'.
	 * @see org.palier.model.HandedOut
	 * @generated
	 */
	EClass getHandedOut();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.HandedOut#getCoder <em>Coder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Coder</em>'.
	 * @see org.palier.model.HandedOut#getCoder()
	 * @see #getHandedOut()
	 * @generated
	 */
	EReference getHandedOut_Coder();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.HandedOut#getOn <em>On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On</em>'.
	 * @see org.palier.model.HandedOut#getOn()
	 * @see #getHandedOut()
	 * @generated
	 */
	EAttribute getHandedOut_On();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.HandedOut#getDigest <em>Digest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Digest</em>'.
	 * @see org.palier.model.HandedOut#getDigest()
	 * @see #getHandedOut()
	 * @generated
	 */
	EAttribute getHandedOut_Digest();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.HandedOut#getCodebook <em>Codebook</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Codebook</em>'.
	 * @see org.palier.model.HandedOut#getCodebook()
	 * @see #getHandedOut()
	 * @generated
	 */
	EAttribute getHandedOut_Codebook();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.HandedOut#getPosts <em>Posts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Posts</em>'.
	 * @see org.palier.model.HandedOut#getPosts()
	 * @see #getHandedOut()
	 * @generated
	 */
	EAttribute getHandedOut_Posts();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.HandedOut#getSecret <em>Secret</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Secret</em>'.
	 * @see org.palier.model.HandedOut#getSecret()
	 * @see #getHandedOut()
	 * @generated
	 */
	EAttribute getHandedOut_Secret();

	/**
	 * Returns the meta object for class '{@link org.palier.model.PublishedFigure <em>Published Figure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Published Figure</em>'.
	 * @see org.palier.model.PublishedFigure
	 * @generated
	 */
	EClass getPublishedFigure();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.PublishedFigure#getIndicator <em>Indicator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Indicator</em>'.
	 * @see org.palier.model.PublishedFigure#getIndicator()
	 * @see #getPublishedFigure()
	 * @generated
	 */
	EAttribute getPublishedFigure_Indicator();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.PublishedFigure#getJurisdiction <em>Jurisdiction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Jurisdiction</em>'.
	 * @see org.palier.model.PublishedFigure#getJurisdiction()
	 * @see #getPublishedFigure()
	 * @generated
	 */
	EReference getPublishedFigure_Jurisdiction();

	/**
	 * Returns the meta object for the reference list '{@link org.palier.model.PublishedFigure#getPlatforms <em>Platforms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Platforms</em>'.
	 * @see org.palier.model.PublishedFigure#getPlatforms()
	 * @see #getPublishedFigure()
	 * @generated
	 */
	EReference getPublishedFigure_Platforms();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.PublishedFigure#getMeasure <em>Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Measure</em>'.
	 * @see org.palier.model.PublishedFigure#getMeasure()
	 * @see #getPublishedFigure()
	 * @generated
	 */
	EAttribute getPublishedFigure_Measure();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.PublishedFigure#getRow <em>Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Row</em>'.
	 * @see org.palier.model.PublishedFigure#getRow()
	 * @see #getPublishedFigure()
	 * @generated
	 */
	EAttribute getPublishedFigure_Row();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.PublishedFigure#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.palier.model.PublishedFigure#getValue()
	 * @see #getPublishedFigure()
	 * @generated
	 */
	EAttribute getPublishedFigure_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.PublishedFigure#isAbout <em>About</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>About</em>'.
	 * @see org.palier.model.PublishedFigure#isAbout()
	 * @see #getPublishedFigure()
	 * @generated
	 */
	EAttribute getPublishedFigure_About();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.PublishedFigure#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.palier.model.PublishedFigure#getSource()
	 * @see #getPublishedFigure()
	 * @generated
	 */
	EAttribute getPublishedFigure_Source();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.PublishedFigure#getRemark <em>Remark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Remark</em>'.
	 * @see org.palier.model.PublishedFigure#getRemark()
	 * @see #getPublishedFigure()
	 * @generated
	 */
	EReference getPublishedFigure_Remark();

	/**
	 * Returns the meta object for class '{@link org.palier.model.Finding <em>Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Finding</em>'.
	 * @see org.palier.model.Finding
	 * @generated
	 */
	EClass getFinding();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Finding#getCandidate <em>Candidate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Candidate</em>'.
	 * @see org.palier.model.Finding#getCandidate()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Candidate();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.Finding#getWording <em>Wording</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Wording</em>'.
	 * @see org.palier.model.Finding#getWording()
	 * @see #getFinding()
	 * @generated
	 */
	EReference getFinding_Wording();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Finding#getKeptOn <em>Kept On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kept On</em>'.
	 * @see org.palier.model.Finding#getKeptOn()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_KeptOn();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Finding#getKeptBy <em>Kept By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kept By</em>'.
	 * @see org.palier.model.Finding#getKeptBy()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_KeptBy();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.Finding#getCells <em>Cells</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cells</em>'.
	 * @see org.palier.model.Finding#getCells()
	 * @see #getFinding()
	 * @generated
	 */
	EReference getFinding_Cells();

	/**
	 * Returns the meta object for class '{@link org.palier.model.FindingCell <em>Finding Cell</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Finding Cell</em>'.
	 * @see org.palier.model.FindingCell
	 * @generated
	 */
	EClass getFindingCell();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.FindingCell#getOf <em>Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Of</em>'.
	 * @see org.palier.model.FindingCell#getOf()
	 * @see #getFindingCell()
	 * @generated
	 */
	EAttribute getFindingCell_Of();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.FindingCell#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.palier.model.FindingCell#getValue()
	 * @see #getFindingCell()
	 * @generated
	 */
	EAttribute getFindingCell_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.FindingCell#getLow <em>Low</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Low</em>'.
	 * @see org.palier.model.FindingCell#getLow()
	 * @see #getFindingCell()
	 * @generated
	 */
	EAttribute getFindingCell_Low();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.FindingCell#getHigh <em>High</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>High</em>'.
	 * @see org.palier.model.FindingCell#getHigh()
	 * @see #getFindingCell()
	 * @generated
	 */
	EAttribute getFindingCell_High();

	/**
	 * Returns the meta object for class '{@link org.palier.model.AuthorText <em>Author Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Author Text</em>'.
	 * @see org.palier.model.AuthorText
	 * @generated
	 */
	EClass getAuthorText();

	/**
	 * Returns the meta object for the attribute list '{@link org.palier.model.AuthorText#getFr <em>Fr</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Fr</em>'.
	 * @see org.palier.model.AuthorText#getFr()
	 * @see #getAuthorText()
	 * @generated
	 */
	EAttribute getAuthorText_Fr();

	/**
	 * Returns the meta object for the attribute list '{@link org.palier.model.AuthorText#getEn <em>En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>En</em>'.
	 * @see org.palier.model.AuthorText#getEn()
	 * @see #getAuthorText()
	 * @generated
	 */
	EAttribute getAuthorText_En();

	/**
	 * Returns the meta object for class '{@link org.palier.model.SectionComment <em>Section Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Section Comment</em>'.
	 * @see org.palier.model.SectionComment
	 * @generated
	 */
	EClass getSectionComment();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.SectionComment#getSection <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Section</em>'.
	 * @see org.palier.model.SectionComment#getSection()
	 * @see #getSectionComment()
	 * @generated
	 */
	EAttribute getSectionComment_Section();

	/**
	 * Returns the meta object for class '{@link org.palier.model.Recommendation <em>Recommendation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Recommendation</em>'.
	 * @see org.palier.model.Recommendation
	 * @generated
	 */
	EClass getRecommendation();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.Recommendation#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Text</em>'.
	 * @see org.palier.model.Recommendation#getText()
	 * @see #getRecommendation()
	 * @generated
	 */
	EReference getRecommendation_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Recommendation#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see org.palier.model.Recommendation#getOwner()
	 * @see #getRecommendation()
	 * @generated
	 */
	EAttribute getRecommendation_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Recommendation#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.palier.model.Recommendation#getDue()
	 * @see #getRecommendation()
	 * @generated
	 */
	EAttribute getRecommendation_Due();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Recommendation#getHoursPerWeek <em>Hours Per Week</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hours Per Week</em>'.
	 * @see org.palier.model.Recommendation#getHoursPerWeek()
	 * @see #getRecommendation()
	 * @generated
	 */
	EAttribute getRecommendation_HoursPerWeek();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.Recommendation#getScenario <em>Scenario</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Scenario</em>'.
	 * @see org.palier.model.Recommendation#getScenario()
	 * @see #getRecommendation()
	 * @generated
	 */
	EReference getRecommendation_Scenario();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Recommendation#getIndicator <em>Indicator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Indicator</em>'.
	 * @see org.palier.model.Recommendation#getIndicator()
	 * @see #getRecommendation()
	 * @generated
	 */
	EAttribute getRecommendation_Indicator();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Recommendation#getBefore <em>Before</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Before</em>'.
	 * @see org.palier.model.Recommendation#getBefore()
	 * @see #getRecommendation()
	 * @generated
	 */
	EAttribute getRecommendation_Before();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Recommendation#getAim <em>Aim</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Aim</em>'.
	 * @see org.palier.model.Recommendation#getAim()
	 * @see #getRecommendation()
	 * @generated
	 */
	EAttribute getRecommendation_Aim();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.Recommendation#getSign <em>Sign</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Sign</em>'.
	 * @see org.palier.model.Recommendation#getSign()
	 * @see #getRecommendation()
	 * @generated
	 */
	EReference getRecommendation_Sign();

	/**
	 * Returns the meta object for the reference list '{@link org.palier.model.Recommendation#getFindings <em>Findings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Findings</em>'.
	 * @see org.palier.model.Recommendation#getFindings()
	 * @see #getRecommendation()
	 * @generated
	 */
	EReference getRecommendation_Findings();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Recommendation#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.palier.model.Recommendation#getState()
	 * @see #getRecommendation()
	 * @generated
	 */
	EAttribute getRecommendation_State();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Recommendation#getProposedOn <em>Proposed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Proposed On</em>'.
	 * @see org.palier.model.Recommendation#getProposedOn()
	 * @see #getRecommendation()
	 * @generated
	 */
	EAttribute getRecommendation_ProposedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Recommendation#getDecidedOn <em>Decided On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided On</em>'.
	 * @see org.palier.model.Recommendation#getDecidedOn()
	 * @see #getRecommendation()
	 * @generated
	 */
	EAttribute getRecommendation_DecidedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Recommendation#getBegunOn <em>Begun On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Begun On</em>'.
	 * @see org.palier.model.Recommendation#getBegunOn()
	 * @see #getRecommendation()
	 * @generated
	 */
	EAttribute getRecommendation_BegunOn();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Recommendation#getEndedOn <em>Ended On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ended On</em>'.
	 * @see org.palier.model.Recommendation#getEndedOn()
	 * @see #getRecommendation()
	 * @generated
	 */
	EAttribute getRecommendation_EndedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Recommendation#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.palier.model.Recommendation#getNote()
	 * @see #getRecommendation()
	 * @generated
	 */
	EAttribute getRecommendation_Note();

	/**
	 * Returns the meta object for class '{@link org.palier.model.Scenario <em>Scenario</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scenario</em>'.
	 * @see org.palier.model.Scenario
	 * @generated
	 */
	EClass getScenario();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.Scenario#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Name</em>'.
	 * @see org.palier.model.Scenario#getName()
	 * @see #getScenario()
	 * @generated
	 */
	EReference getScenario_Name();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.Scenario#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Description</em>'.
	 * @see org.palier.model.Scenario#getDescription()
	 * @see #getScenario()
	 * @generated
	 */
	EReference getScenario_Description();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.Scenario#getBase <em>Base</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Base</em>'.
	 * @see org.palier.model.Scenario#getBase()
	 * @see #getScenario()
	 * @generated
	 */
	EReference getScenario_Base();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Scenario#getYears <em>Years</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Years</em>'.
	 * @see org.palier.model.Scenario#getYears()
	 * @see #getScenario()
	 * @generated
	 */
	EAttribute getScenario_Years();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Scenario#getSeed <em>Seed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seed</em>'.
	 * @see org.palier.model.Scenario#getSeed()
	 * @see #getScenario()
	 * @generated
	 */
	EAttribute getScenario_Seed();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.Scenario#getAssumptions <em>Assumptions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Assumptions</em>'.
	 * @see org.palier.model.Scenario#getAssumptions()
	 * @see #getScenario()
	 * @generated
	 */
	EReference getScenario_Assumptions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.Scenario#getChanges <em>Changes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Changes</em>'.
	 * @see org.palier.model.Scenario#getChanges()
	 * @see #getScenario()
	 * @generated
	 */
	EReference getScenario_Changes();

	/**
	 * Returns the meta object for class '{@link org.palier.model.Assumption <em>Assumption</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Assumption</em>'.
	 * @see org.palier.model.Assumption
	 * @generated
	 */
	EClass getAssumption();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.Assumption#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Name</em>'.
	 * @see org.palier.model.Assumption#getName()
	 * @see #getAssumption()
	 * @generated
	 */
	EReference getAssumption_Name();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.Assumption#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Note</em>'.
	 * @see org.palier.model.Assumption#getNote()
	 * @see #getAssumption()
	 * @generated
	 */
	EReference getAssumption_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Assumption#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.palier.model.Assumption#getUnit()
	 * @see #getAssumption()
	 * @generated
	 */
	EAttribute getAssumption_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Assumption#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.palier.model.Assumption#getSource()
	 * @see #getAssumption()
	 * @generated
	 */
	EAttribute getAssumption_Source();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.Assumption#getBasis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Basis</em>'.
	 * @see org.palier.model.Assumption#getBasis()
	 * @see #getAssumption()
	 * @generated
	 */
	EReference getAssumption_Basis();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Assumption#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see org.palier.model.Assumption#getOwner()
	 * @see #getAssumption()
	 * @generated
	 */
	EAttribute getAssumption_Owner();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.Assumption#getDistribution <em>Distribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Distribution</em>'.
	 * @see org.palier.model.Assumption#getDistribution()
	 * @see #getAssumption()
	 * @generated
	 */
	EReference getAssumption_Distribution();

	/**
	 * Returns the meta object for class '{@link org.palier.model.Distribution <em>Distribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Distribution</em>'.
	 * @see org.palier.model.Distribution
	 * @generated
	 */
	EClass getDistribution();

	/**
	 * Returns the meta object for class '{@link org.palier.model.FixedValue <em>Fixed Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fixed Value</em>'.
	 * @see org.palier.model.FixedValue
	 * @generated
	 */
	EClass getFixedValue();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.FixedValue#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.palier.model.FixedValue#getValue()
	 * @see #getFixedValue()
	 * @generated
	 */
	EAttribute getFixedValue_Value();

	/**
	 * Returns the meta object for class '{@link org.palier.model.TriangularDistribution <em>Triangular Distribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Triangular Distribution</em>'.
	 * @see org.palier.model.TriangularDistribution
	 * @generated
	 */
	EClass getTriangularDistribution();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.TriangularDistribution#getLow <em>Low</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Low</em>'.
	 * @see org.palier.model.TriangularDistribution#getLow()
	 * @see #getTriangularDistribution()
	 * @generated
	 */
	EAttribute getTriangularDistribution_Low();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.TriangularDistribution#getMode <em>Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mode</em>'.
	 * @see org.palier.model.TriangularDistribution#getMode()
	 * @see #getTriangularDistribution()
	 * @generated
	 */
	EAttribute getTriangularDistribution_Mode();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.TriangularDistribution#getHigh <em>High</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>High</em>'.
	 * @see org.palier.model.TriangularDistribution#getHigh()
	 * @see #getTriangularDistribution()
	 * @generated
	 */
	EAttribute getTriangularDistribution_High();

	/**
	 * Returns the meta object for class '{@link org.palier.model.UniformDistribution <em>Uniform Distribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Uniform Distribution</em>'.
	 * @see org.palier.model.UniformDistribution
	 * @generated
	 */
	EClass getUniformDistribution();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.UniformDistribution#getLow <em>Low</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Low</em>'.
	 * @see org.palier.model.UniformDistribution#getLow()
	 * @see #getUniformDistribution()
	 * @generated
	 */
	EAttribute getUniformDistribution_Low();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.UniformDistribution#getHigh <em>High</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>High</em>'.
	 * @see org.palier.model.UniformDistribution#getHigh()
	 * @see #getUniformDistribution()
	 * @generated
	 */
	EAttribute getUniformDistribution_High();

	/**
	 * Returns the meta object for class '{@link org.palier.model.NormalDistribution <em>Normal Distribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Normal Distribution</em>'.
	 * @see org.palier.model.NormalDistribution
	 * @generated
	 */
	EClass getNormalDistribution();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.NormalDistribution#getMean <em>Mean</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mean</em>'.
	 * @see org.palier.model.NormalDistribution#getMean()
	 * @see #getNormalDistribution()
	 * @generated
	 */
	EAttribute getNormalDistribution_Mean();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.NormalDistribution#getStandardDeviation <em>Standard Deviation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Standard Deviation</em>'.
	 * @see org.palier.model.NormalDistribution#getStandardDeviation()
	 * @see #getNormalDistribution()
	 * @generated
	 */
	EAttribute getNormalDistribution_StandardDeviation();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.NormalDistribution#getLow <em>Low</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Low</em>'.
	 * @see org.palier.model.NormalDistribution#getLow()
	 * @see #getNormalDistribution()
	 * @generated
	 */
	EAttribute getNormalDistribution_Low();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.NormalDistribution#getHigh <em>High</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>High</em>'.
	 * @see org.palier.model.NormalDistribution#getHigh()
	 * @see #getNormalDistribution()
	 * @generated
	 */
	EAttribute getNormalDistribution_High();

	/**
	 * Returns the meta object for class '{@link org.palier.model.BetaDistribution <em>Beta Distribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Beta Distribution</em>'.
	 * @see org.palier.model.BetaDistribution
	 * @generated
	 */
	EClass getBetaDistribution();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.BetaDistribution#getAlpha <em>Alpha</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Alpha</em>'.
	 * @see org.palier.model.BetaDistribution#getAlpha()
	 * @see #getBetaDistribution()
	 * @generated
	 */
	EAttribute getBetaDistribution_Alpha();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.BetaDistribution#getBeta <em>Beta</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Beta</em>'.
	 * @see org.palier.model.BetaDistribution#getBeta()
	 * @see #getBetaDistribution()
	 * @generated
	 */
	EAttribute getBetaDistribution_Beta();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.BetaDistribution#getLow <em>Low</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Low</em>'.
	 * @see org.palier.model.BetaDistribution#getLow()
	 * @see #getBetaDistribution()
	 * @generated
	 */
	EAttribute getBetaDistribution_Low();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.BetaDistribution#getHigh <em>High</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>High</em>'.
	 * @see org.palier.model.BetaDistribution#getHigh()
	 * @see #getBetaDistribution()
	 * @generated
	 */
	EAttribute getBetaDistribution_High();

	/**
	 * Returns the meta object for class '{@link org.palier.model.EmpiricalDistribution <em>Empirical Distribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Empirical Distribution</em>'.
	 * @see org.palier.model.EmpiricalDistribution
	 * @generated
	 */
	EClass getEmpiricalDistribution();

	/**
	 * Returns the meta object for the attribute list '{@link org.palier.model.EmpiricalDistribution#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Values</em>'.
	 * @see org.palier.model.EmpiricalDistribution#getValues()
	 * @see #getEmpiricalDistribution()
	 * @generated
	 */
	EAttribute getEmpiricalDistribution_Values();

	/**
	 * Returns the meta object for class '{@link org.palier.model.AgencyFilter <em>Agency Filter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Agency Filter</em>'.
	 * @see org.palier.model.AgencyFilter
	 * @generated
	 */
	EClass getAgencyFilter();

	/**
	 * Returns the meta object for the reference list '{@link org.palier.model.AgencyFilter#getCategories <em>Categories</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Categories</em>'.
	 * @see org.palier.model.AgencyFilter#getCategories()
	 * @see #getAgencyFilter()
	 * @generated
	 */
	EReference getAgencyFilter_Categories();

	/**
	 * Returns the meta object for the reference list '{@link org.palier.model.AgencyFilter#getJurisdictions <em>Jurisdictions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Jurisdictions</em>'.
	 * @see org.palier.model.AgencyFilter#getJurisdictions()
	 * @see #getAgencyFilter()
	 * @generated
	 */
	EReference getAgencyFilter_Jurisdictions();

	/**
	 * Returns the meta object for the attribute list '{@link org.palier.model.AgencyFilter#getFields <em>Fields</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Fields</em>'.
	 * @see org.palier.model.AgencyFilter#getFields()
	 * @see #getAgencyFilter()
	 * @generated
	 */
	EAttribute getAgencyFilter_Fields();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.AgencyFilter#getMinimumSize <em>Minimum Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Size</em>'.
	 * @see org.palier.model.AgencyFilter#getMinimumSize()
	 * @see #getAgencyFilter()
	 * @generated
	 */
	EAttribute getAgencyFilter_MinimumSize();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.AgencyFilter#getMaximumSize <em>Maximum Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum Size</em>'.
	 * @see org.palier.model.AgencyFilter#getMaximumSize()
	 * @see #getAgencyFilter()
	 * @generated
	 */
	EAttribute getAgencyFilter_MaximumSize();

	/**
	 * Returns the meta object for class '{@link org.palier.model.ProposedUsage <em>Proposed Usage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Proposed Usage</em>'.
	 * @see org.palier.model.ProposedUsage
	 * @generated
	 */
	EClass getProposedUsage();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.ProposedUsage#getUsage <em>Usage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Usage</em>'.
	 * @see org.palier.model.ProposedUsage#getUsage()
	 * @see #getProposedUsage()
	 * @generated
	 */
	EReference getProposedUsage_Usage();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.ProposedUsage#getShare <em>Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Share</em>'.
	 * @see org.palier.model.ProposedUsage#getShare()
	 * @see #getProposedUsage()
	 * @generated
	 */
	EReference getProposedUsage_Share();

	/**
	 * Returns the meta object for class '{@link org.palier.model.ScenarioChange <em>Scenario Change</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scenario Change</em>'.
	 * @see org.palier.model.ScenarioChange
	 * @generated
	 */
	EClass getScenarioChange();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.ScenarioChange#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Note</em>'.
	 * @see org.palier.model.ScenarioChange#getNote()
	 * @see #getScenarioChange()
	 * @generated
	 */
	EReference getScenarioChange_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.ScenarioChange#isActive <em>Active</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Active</em>'.
	 * @see org.palier.model.ScenarioChange#isActive()
	 * @see #getScenarioChange()
	 * @generated
	 */
	EAttribute getScenarioChange_Active();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.ScenarioChange#getFilter <em>Filter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Filter</em>'.
	 * @see org.palier.model.ScenarioChange#getFilter()
	 * @see #getScenarioChange()
	 * @generated
	 */
	EReference getScenarioChange_Filter();

	/**
	 * Returns the meta object for class '{@link org.palier.model.PlatformAppears <em>Platform Appears</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Platform Appears</em>'.
	 * @see org.palier.model.PlatformAppears
	 * @generated
	 */
	EClass getPlatformAppears();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.PlatformAppears#getPlatform <em>Platform</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Platform</em>'.
	 * @see org.palier.model.PlatformAppears#getPlatform()
	 * @see #getPlatformAppears()
	 * @generated
	 */
	EReference getPlatformAppears_Platform();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.PlatformAppears#getUsages <em>Usages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Usages</em>'.
	 * @see org.palier.model.PlatformAppears#getUsages()
	 * @see #getPlatformAppears()
	 * @generated
	 */
	EReference getPlatformAppears_Usages();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.PlatformAppears#getPlacements <em>Placements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Placements</em>'.
	 * @see org.palier.model.PlatformAppears#getPlacements()
	 * @see #getPlatformAppears()
	 * @generated
	 */
	EReference getPlatformAppears_Placements();

	/**
	 * Returns the meta object for class '{@link org.palier.model.PlatformCloses <em>Platform Closes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Platform Closes</em>'.
	 * @see org.palier.model.PlatformCloses
	 * @generated
	 */
	EClass getPlatformCloses();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.PlatformCloses#getPlatform <em>Platform</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Platform</em>'.
	 * @see org.palier.model.PlatformCloses#getPlatform()
	 * @see #getPlatformCloses()
	 * @generated
	 */
	EReference getPlatformCloses_Platform();

	/**
	 * Returns the meta object for class '{@link org.palier.model.Adoption <em>Adoption</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Adoption</em>'.
	 * @see org.palier.model.Adoption
	 * @generated
	 */
	EClass getAdoption();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.Adoption#getPlatform <em>Platform</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Platform</em>'.
	 * @see org.palier.model.Adoption#getPlatform()
	 * @see #getAdoption()
	 * @generated
	 */
	EReference getAdoption_Platform();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.Adoption#getCurve <em>Curve</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Curve</em>'.
	 * @see org.palier.model.Adoption#getCurve()
	 * @see #getAdoption()
	 * @generated
	 */
	EReference getAdoption_Curve();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.Adoption#getUsages <em>Usages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Usages</em>'.
	 * @see org.palier.model.Adoption#getUsages()
	 * @see #getAdoption()
	 * @generated
	 */
	EReference getAdoption_Usages();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Adoption#isIndependent <em>Independent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Independent</em>'.
	 * @see org.palier.model.Adoption#isIndependent()
	 * @see #getAdoption()
	 * @generated
	 */
	EAttribute getAdoption_Independent();

	/**
	 * Returns the meta object for class '{@link org.palier.model.AdoptionCurve <em>Adoption Curve</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Adoption Curve</em>'.
	 * @see org.palier.model.AdoptionCurve
	 * @generated
	 */
	EClass getAdoptionCurve();

	/**
	 * Returns the meta object for class '{@link org.palier.model.AdoptionRate <em>Adoption Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Adoption Rate</em>'.
	 * @see org.palier.model.AdoptionRate
	 * @generated
	 */
	EClass getAdoptionRate();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.AdoptionRate#getRate <em>Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Rate</em>'.
	 * @see org.palier.model.AdoptionRate#getRate()
	 * @see #getAdoptionRate()
	 * @generated
	 */
	EReference getAdoptionRate_Rate();

	/**
	 * Returns the meta object for class '{@link org.palier.model.LogisticAdoption <em>Logistic Adoption</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Logistic Adoption</em>'.
	 * @see org.palier.model.LogisticAdoption
	 * @generated
	 */
	EClass getLogisticAdoption();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.LogisticAdoption#getMidpoint <em>Midpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Midpoint</em>'.
	 * @see org.palier.model.LogisticAdoption#getMidpoint()
	 * @see #getLogisticAdoption()
	 * @generated
	 */
	EReference getLogisticAdoption_Midpoint();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.LogisticAdoption#getSteepness <em>Steepness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Steepness</em>'.
	 * @see org.palier.model.LogisticAdoption#getSteepness()
	 * @see #getLogisticAdoption()
	 * @generated
	 */
	EReference getLogisticAdoption_Steepness();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.LogisticAdoption#getCeiling <em>Ceiling</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Ceiling</em>'.
	 * @see org.palier.model.LogisticAdoption#getCeiling()
	 * @see #getLogisticAdoption()
	 * @generated
	 */
	EReference getLogisticAdoption_Ceiling();

	/**
	 * Returns the meta object for class '{@link org.palier.model.PostVolume <em>Post Volume</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Post Volume</em>'.
	 * @see org.palier.model.PostVolume
	 * @generated
	 */
	EClass getPostVolume();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.PostVolume#getFactor <em>Factor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Factor</em>'.
	 * @see org.palier.model.PostVolume#getFactor()
	 * @see #getPostVolume()
	 * @generated
	 */
	EReference getPostVolume_Factor();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.PostVolume#getPlatform <em>Platform</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Platform</em>'.
	 * @see org.palier.model.PostVolume#getPlatform()
	 * @see #getPostVolume()
	 * @generated
	 */
	EReference getPostVolume_Platform();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.PostVolume#getUsage <em>Usage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Usage</em>'.
	 * @see org.palier.model.PostVolume#getUsage()
	 * @see #getPostVolume()
	 * @generated
	 */
	EReference getPostVolume_Usage();

	/**
	 * Returns the meta object for class '{@link org.palier.model.UsageShift <em>Usage Shift</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Usage Shift</em>'.
	 * @see org.palier.model.UsageShift
	 * @generated
	 */
	EClass getUsageShift();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.UsageShift#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>From</em>'.
	 * @see org.palier.model.UsageShift#getFrom()
	 * @see #getUsageShift()
	 * @generated
	 */
	EReference getUsageShift_From();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.UsageShift#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>To</em>'.
	 * @see org.palier.model.UsageShift#getTo()
	 * @see #getUsageShift()
	 * @generated
	 */
	EReference getUsageShift_To();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.UsageShift#getShare <em>Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Share</em>'.
	 * @see org.palier.model.UsageShift#getShare()
	 * @see #getUsageShift()
	 * @generated
	 */
	EReference getUsageShift_Share();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.UsageShift#getPlatform <em>Platform</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Platform</em>'.
	 * @see org.palier.model.UsageShift#getPlatform()
	 * @see #getUsageShift()
	 * @generated
	 */
	EReference getUsageShift_Platform();

	/**
	 * Returns the meta object for class '{@link org.palier.model.PlacementChange <em>Placement Change</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Placement Change</em>'.
	 * @see org.palier.model.PlacementChange
	 * @generated
	 */
	EClass getPlacementChange();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.PlacementChange#getTheory <em>Theory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Theory</em>'.
	 * @see org.palier.model.PlacementChange#getTheory()
	 * @see #getPlacementChange()
	 * @generated
	 */
	EReference getPlacementChange_Theory();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.PlacementChange#getUsage <em>Usage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Usage</em>'.
	 * @see org.palier.model.PlacementChange#getUsage()
	 * @see #getPlacementChange()
	 * @generated
	 */
	EReference getPlacementChange_Usage();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.PlacementChange#getPlatform <em>Platform</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Platform</em>'.
	 * @see org.palier.model.PlacementChange#getPlatform()
	 * @see #getPlacementChange()
	 * @generated
	 */
	EReference getPlacementChange_Platform();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.PlacementChange#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Category</em>'.
	 * @see org.palier.model.PlacementChange#getCategory()
	 * @see #getPlacementChange()
	 * @generated
	 */
	EReference getPlacementChange_Category();

	/**
	 * Returns the meta object for class '{@link org.palier.model.ReplyPractice <em>Reply Practice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reply Practice</em>'.
	 * @see org.palier.model.ReplyPractice
	 * @generated
	 */
	EClass getReplyPractice();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.ReplyPractice#getRate <em>Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Rate</em>'.
	 * @see org.palier.model.ReplyPractice#getRate()
	 * @see #getReplyPractice()
	 * @generated
	 */
	EReference getReplyPractice_Rate();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.ReplyPractice#getDelayHours <em>Delay Hours</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Delay Hours</em>'.
	 * @see org.palier.model.ReplyPractice#getDelayHours()
	 * @see #getReplyPractice()
	 * @generated
	 */
	EReference getReplyPractice_DelayHours();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.ReplyPractice#getPlatform <em>Platform</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Platform</em>'.
	 * @see org.palier.model.ReplyPractice#getPlatform()
	 * @see #getReplyPractice()
	 * @generated
	 */
	EReference getReplyPractice_Platform();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.ReplyPractice#getUsage <em>Usage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Usage</em>'.
	 * @see org.palier.model.ReplyPractice#getUsage()
	 * @see #getReplyPractice()
	 * @generated
	 */
	EReference getReplyPractice_Usage();

	/**
	 * Returns the meta object for class '{@link org.palier.model.ValidationDelay <em>Validation Delay</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Validation Delay</em>'.
	 * @see org.palier.model.ValidationDelay
	 * @generated
	 */
	EClass getValidationDelay();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.ValidationDelay#getHours <em>Hours</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Hours</em>'.
	 * @see org.palier.model.ValidationDelay#getHours()
	 * @see #getValidationDelay()
	 * @generated
	 */
	EReference getValidationDelay_Hours();

	/**
	 * Returns the meta object for class '{@link org.palier.model.WorkHours <em>Work Hours</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Work Hours</em>'.
	 * @see org.palier.model.WorkHours
	 * @generated
	 */
	EClass getWorkHours();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.WorkHours#getHours <em>Hours</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Hours</em>'.
	 * @see org.palier.model.WorkHours#getHours()
	 * @see #getWorkHours()
	 * @generated
	 */
	EReference getWorkHours_Hours();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.WorkHours#getBasis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis</em>'.
	 * @see org.palier.model.WorkHours#getBasis()
	 * @see #getWorkHours()
	 * @generated
	 */
	EAttribute getWorkHours_Basis();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.WorkHours#getPlatform <em>Platform</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Platform</em>'.
	 * @see org.palier.model.WorkHours#getPlatform()
	 * @see #getWorkHours()
	 * @generated
	 */
	EReference getWorkHours_Platform();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.WorkHours#getUsage <em>Usage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Usage</em>'.
	 * @see org.palier.model.WorkHours#getUsage()
	 * @see #getWorkHours()
	 * @generated
	 */
	EReference getWorkHours_Usage();

	/**
	 * Returns the meta object for class '{@link org.palier.model.NewAgency <em>New Agency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>New Agency</em>'.
	 * @see org.palier.model.NewAgency
	 * @generated
	 */
	EClass getNewAgency();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.NewAgency#getJurisdiction <em>Jurisdiction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Jurisdiction</em>'.
	 * @see org.palier.model.NewAgency#getJurisdiction()
	 * @see #getNewAgency()
	 * @generated
	 */
	EReference getNewAgency_Jurisdiction();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.NewAgency#getAgency <em>Agency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Agency</em>'.
	 * @see org.palier.model.NewAgency#getAgency()
	 * @see #getNewAgency()
	 * @generated
	 */
	EReference getNewAgency_Agency();

	/**
	 * Returns the meta object for class '{@link org.palier.model.Merger <em>Merger</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Merger</em>'.
	 * @see org.palier.model.Merger
	 * @generated
	 */
	EClass getMerger();

	/**
	 * Returns the meta object for the reference list '{@link org.palier.model.Merger#getAgencies <em>Agencies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Agencies</em>'.
	 * @see org.palier.model.Merger#getAgencies()
	 * @see #getMerger()
	 * @generated
	 */
	EReference getMerger_Agencies();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.Merger#getInto <em>Into</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Into</em>'.
	 * @see org.palier.model.Merger#getInto()
	 * @see #getMerger()
	 * @generated
	 */
	EReference getMerger_Into();

	/**
	 * Returns the meta object for class '{@link org.palier.model.ContributedChange <em>Contributed Change</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Contributed Change</em>'.
	 * @see org.palier.model.ContributedChange
	 * @generated
	 */
	EClass getContributedChange();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.ContributedChange#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.palier.model.ContributedChange#getKind()
	 * @see #getContributedChange()
	 * @generated
	 */
	EAttribute getContributedChange_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.ContributedChange#getPlugin <em>Plugin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Plugin</em>'.
	 * @see org.palier.model.ContributedChange#getPlugin()
	 * @see #getContributedChange()
	 * @generated
	 */
	EAttribute getContributedChange_Plugin();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.ContributedChange#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Name</em>'.
	 * @see org.palier.model.ContributedChange#getName()
	 * @see #getContributedChange()
	 * @generated
	 */
	EReference getContributedChange_Name();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.ContributedChange#getArguments <em>Arguments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Arguments</em>'.
	 * @see org.palier.model.ContributedChange#getArguments()
	 * @see #getContributedChange()
	 * @generated
	 */
	EReference getContributedChange_Arguments();

	/**
	 * Returns the meta object for class '{@link org.palier.model.ChangeArgument <em>Change Argument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Change Argument</em>'.
	 * @see org.palier.model.ChangeArgument
	 * @generated
	 */
	EClass getChangeArgument();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.ChangeArgument#getParameter <em>Parameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Parameter</em>'.
	 * @see org.palier.model.ChangeArgument#getParameter()
	 * @see #getChangeArgument()
	 * @generated
	 */
	EAttribute getChangeArgument_Parameter();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.ChangeArgument#getAssumption <em>Assumption</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Assumption</em>'.
	 * @see org.palier.model.ChangeArgument#getAssumption()
	 * @see #getChangeArgument()
	 * @generated
	 */
	EReference getChangeArgument_Assumption();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.ChangeArgument#getPlatform <em>Platform</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Platform</em>'.
	 * @see org.palier.model.ChangeArgument#getPlatform()
	 * @see #getChangeArgument()
	 * @generated
	 */
	EReference getChangeArgument_Platform();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.ChangeArgument#getUsage <em>Usage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Usage</em>'.
	 * @see org.palier.model.ChangeArgument#getUsage()
	 * @see #getChangeArgument()
	 * @generated
	 */
	EReference getChangeArgument_Usage();

	/**
	 * Returns the meta object for class '{@link org.palier.model.Run <em>Run</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Run</em>'.
	 * @see org.palier.model.Run
	 * @generated
	 */
	EClass getRun();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Run#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.palier.model.Run#getKind()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Run#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.palier.model.Run#getLabel()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Run#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.palier.model.Run#getAt()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_At();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Run#isActive <em>Active</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Active</em>'.
	 * @see org.palier.model.Run#isActive()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_Active();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Run#getFailed <em>Failed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Failed</em>'.
	 * @see org.palier.model.Run#getFailed()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_Failed();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Run#getObservedOn <em>Observed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Observed On</em>'.
	 * @see org.palier.model.Run#getObservedOn()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_ObservedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Run#isComplete <em>Complete</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Complete</em>'.
	 * @see org.palier.model.Run#isComplete()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_Complete();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Run#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.palier.model.Run#getSource()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Run#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.palier.model.Run#getPurpose()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_Purpose();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Run#getTerms <em>Terms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Terms</em>'.
	 * @see org.palier.model.Run#getTerms()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_Terms();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Run#getCollectedUntil <em>Collected Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Collected Until</em>'.
	 * @see org.palier.model.Run#getCollectedUntil()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_CollectedUntil();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Run#getKeepUntil <em>Keep Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Keep Until</em>'.
	 * @see org.palier.model.Run#getKeepUntil()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_KeepUntil();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Run#getPrivacy <em>Privacy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Privacy</em>'.
	 * @see org.palier.model.Run#getPrivacy()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_Privacy();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.Run#getPrivacyKey <em>Privacy Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Privacy Key</em>'.
	 * @see org.palier.model.Run#getPrivacyKey()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_PrivacyKey();

	/**
	 * Returns the meta object for class '{@link org.palier.model.KeptApart <em>Kept Apart</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Kept Apart</em>'.
	 * @see org.palier.model.KeptApart
	 * @generated
	 */
	EClass getKeptApart();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.KeptApart#getOne <em>One</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>One</em>'.
	 * @see org.palier.model.KeptApart#getOne()
	 * @see #getKeptApart()
	 * @generated
	 */
	EReference getKeptApart_One();

	/**
	 * Returns the meta object for the reference '{@link org.palier.model.KeptApart#getOther <em>Other</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Other</em>'.
	 * @see org.palier.model.KeptApart#getOther()
	 * @see #getKeptApart()
	 * @generated
	 */
	EReference getKeptApart_Other();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.KeptApart#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.palier.model.KeptApart#getBy()
	 * @see #getKeptApart()
	 * @generated
	 */
	EAttribute getKeptApart_By();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.KeptApart#getOn <em>On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On</em>'.
	 * @see org.palier.model.KeptApart#getOn()
	 * @see #getKeptApart()
	 * @generated
	 */
	EAttribute getKeptApart_On();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.KeptApart#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.palier.model.KeptApart#getReason()
	 * @see #getKeptApart()
	 * @generated
	 */
	EAttribute getKeptApart_Reason();

	/**
	 * Returns the meta object for class '{@link org.palier.model.TableMapping <em>Table Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Table Mapping</em>'.
	 * @see org.palier.model.TableMapping
	 * @generated
	 */
	EClass getTableMapping();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.TableMapping#getImporter <em>Importer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Importer</em>'.
	 * @see org.palier.model.TableMapping#getImporter()
	 * @see #getTableMapping()
	 * @generated
	 */
	EAttribute getTableMapping_Importer();

	/**
	 * Returns the meta object for the containment reference '{@link org.palier.model.TableMapping#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Name</em>'.
	 * @see org.palier.model.TableMapping#getName()
	 * @see #getTableMapping()
	 * @generated
	 */
	EReference getTableMapping_Name();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.TableMapping#getColumns <em>Columns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Columns</em>'.
	 * @see org.palier.model.TableMapping#getColumns()
	 * @see #getTableMapping()
	 * @generated
	 */
	EReference getTableMapping_Columns();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.TableMapping#getConstants <em>Constants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Constants</em>'.
	 * @see org.palier.model.TableMapping#getConstants()
	 * @see #getTableMapping()
	 * @generated
	 */
	EReference getTableMapping_Constants();

	/**
	 * Returns the meta object for the containment reference list '{@link org.palier.model.TableMapping#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Values</em>'.
	 * @see org.palier.model.TableMapping#getValues()
	 * @see #getTableMapping()
	 * @generated
	 */
	EReference getTableMapping_Values();

	/**
	 * Returns the meta object for class '{@link org.palier.model.ColumnMapping <em>Column Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Column Mapping</em>'.
	 * @see org.palier.model.ColumnMapping
	 * @generated
	 */
	EClass getColumnMapping();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.ColumnMapping#getColumn <em>Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Column</em>'.
	 * @see org.palier.model.ColumnMapping#getColumn()
	 * @see #getColumnMapping()
	 * @generated
	 */
	EAttribute getColumnMapping_Column();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.ColumnMapping#getField <em>Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Field</em>'.
	 * @see org.palier.model.ColumnMapping#getField()
	 * @see #getColumnMapping()
	 * @generated
	 */
	EAttribute getColumnMapping_Field();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.ColumnMapping#getArgument <em>Argument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Argument</em>'.
	 * @see org.palier.model.ColumnMapping#getArgument()
	 * @see #getColumnMapping()
	 * @generated
	 */
	EAttribute getColumnMapping_Argument();

	/**
	 * Returns the meta object for class '{@link org.palier.model.FieldConstant <em>Field Constant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Field Constant</em>'.
	 * @see org.palier.model.FieldConstant
	 * @generated
	 */
	EClass getFieldConstant();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.FieldConstant#getField <em>Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Field</em>'.
	 * @see org.palier.model.FieldConstant#getField()
	 * @see #getFieldConstant()
	 * @generated
	 */
	EAttribute getFieldConstant_Field();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.FieldConstant#getArgument <em>Argument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Argument</em>'.
	 * @see org.palier.model.FieldConstant#getArgument()
	 * @see #getFieldConstant()
	 * @generated
	 */
	EAttribute getFieldConstant_Argument();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.FieldConstant#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.palier.model.FieldConstant#getValue()
	 * @see #getFieldConstant()
	 * @generated
	 */
	EAttribute getFieldConstant_Value();

	/**
	 * Returns the meta object for class '{@link org.palier.model.ValueMapping <em>Value Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Value Mapping</em>'.
	 * @see org.palier.model.ValueMapping
	 * @generated
	 */
	EClass getValueMapping();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.ValueMapping#getField <em>Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Field</em>'.
	 * @see org.palier.model.ValueMapping#getField()
	 * @see #getValueMapping()
	 * @generated
	 */
	EAttribute getValueMapping_Field();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.ValueMapping#getWord <em>Word</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Word</em>'.
	 * @see org.palier.model.ValueMapping#getWord()
	 * @see #getValueMapping()
	 * @generated
	 */
	EAttribute getValueMapping_Word();

	/**
	 * Returns the meta object for the attribute '{@link org.palier.model.ValueMapping#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.palier.model.ValueMapping#getValue()
	 * @see #getValueMapping()
	 * @generated
	 */
	EAttribute getValueMapping_Value();

	/**
	 * Returns the meta object for enum '{@link org.palier.model.WorkBasis <em>Work Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Work Basis</em>'.
	 * @see org.palier.model.WorkBasis
	 * @generated
	 */
	EEnum getWorkBasis();

	/**
	 * Returns the meta object for enum '{@link org.palier.model.DataNature <em>Data Nature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Data Nature</em>'.
	 * @see org.palier.model.DataNature
	 * @generated
	 */
	EEnum getDataNature();

	/**
	 * Returns the meta object for enum '{@link org.palier.model.PresenceStatus <em>Presence Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Presence Status</em>'.
	 * @see org.palier.model.PresenceStatus
	 * @generated
	 */
	EEnum getPresenceStatus();

	/**
	 * Returns the meta object for enum '{@link org.palier.model.Authenticity <em>Authenticity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Authenticity</em>'.
	 * @see org.palier.model.Authenticity
	 * @generated
	 */
	EEnum getAuthenticity();

	/**
	 * Returns the meta object for enum '{@link org.palier.model.SetPurpose <em>Set Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Set Purpose</em>'.
	 * @see org.palier.model.SetPurpose
	 * @generated
	 */
	EEnum getSetPurpose();

	/**
	 * Returns the meta object for enum '{@link org.palier.model.Allocation <em>Allocation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Allocation</em>'.
	 * @see org.palier.model.Allocation
	 * @generated
	 */
	EEnum getAllocation();

	/**
	 * Returns the meta object for enum '{@link org.palier.model.FieldSubject <em>Field Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Field Subject</em>'.
	 * @see org.palier.model.FieldSubject
	 * @generated
	 */
	EEnum getFieldSubject();

	/**
	 * Returns the meta object for enum '{@link org.palier.model.FieldType <em>Field Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Field Type</em>'.
	 * @see org.palier.model.FieldType
	 * @generated
	 */
	EEnum getFieldType();

	/**
	 * Returns the meta object for enum '{@link org.palier.model.CoderKind <em>Coder Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Coder Kind</em>'.
	 * @see org.palier.model.CoderKind
	 * @generated
	 */
	EEnum getCoderKind();

	/**
	 * Returns the meta object for enum '{@link org.palier.model.Planning <em>Planning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Planning</em>'.
	 * @see org.palier.model.Planning
	 * @generated
	 */
	EEnum getPlanning();

	/**
	 * Returns the meta object for enum '{@link org.palier.model.ConsentForm <em>Consent Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Consent Form</em>'.
	 * @see org.palier.model.ConsentForm
	 * @generated
	 */
	EEnum getConsentForm();

	/**
	 * Returns the meta object for enum '{@link org.palier.model.ConsentScope <em>Consent Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Consent Scope</em>'.
	 * @see org.palier.model.ConsentScope
	 * @generated
	 */
	EEnum getConsentScope();

	/**
	 * Returns the meta object for enum '{@link org.palier.model.ValidationLevel <em>Validation Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Validation Level</em>'.
	 * @see org.palier.model.ValidationLevel
	 * @generated
	 */
	EEnum getValidationLevel();

	/**
	 * Returns the meta object for enum '{@link org.palier.model.TargetedPublic <em>Targeted Public</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Targeted Public</em>'.
	 * @see org.palier.model.TargetedPublic
	 * @generated
	 */
	EEnum getTargetedPublic();

	/**
	 * Returns the meta object for enum '{@link org.palier.model.Tone <em>Tone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Tone</em>'.
	 * @see org.palier.model.Tone
	 * @generated
	 */
	EEnum getTone();

	/**
	 * Returns the meta object for enum '{@link org.palier.model.Complementarity <em>Complementarity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Complementarity</em>'.
	 * @see org.palier.model.Complementarity
	 * @generated
	 */
	EEnum getComplementarity();

	/**
	 * Returns the meta object for enum '{@link org.palier.model.Impression <em>Impression</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Impression</em>'.
	 * @see org.palier.model.Impression
	 * @generated
	 */
	EEnum getImpression();

	/**
	 * Returns the meta object for enum '{@link org.palier.model.CaseResponse <em>Case Response</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Case Response</em>'.
	 * @see org.palier.model.CaseResponse
	 * @generated
	 */
	EEnum getCaseResponse();

	/**
	 * Returns the meta object for enum '{@link org.palier.model.RecommendationState <em>Recommendation State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Recommendation State</em>'.
	 * @see org.palier.model.RecommendationState
	 * @generated
	 */
	EEnum getRecommendationState();

	/**
	 * Returns the meta object for data type '{@link java.time.LocalDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A day, ISO 8601.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Date</em>'.
	 * @see java.time.LocalDate
	 * @model instanceClass="java.time.LocalDate"
	 * @generated
	 */
	EDataType getDate();

	/**
	 * Returns the meta object for data type '{@link org.palier.model.Observation <em>Observation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * One look at an agency on a platform, or at an account.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Observation</em>'.
	 * @see org.palier.model.Observation
	 * @model instanceClass="org.palier.model.Observation"
	 * @generated
	 */
	EDataType getObservation();

	/**
	 * Returns the meta object for data type '{@link org.palier.model.History <em>History</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Observations in the order of recording.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>History</em>'.
	 * @see org.palier.model.History
	 * @model instanceClass="org.palier.model.History"
	 * @generated
	 */
	EDataType getHistory();

	/**
	 * Returns the meta object for data type '{@link org.palier.model.FormerAddress <em>Former Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How an account was called and found until a day.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Former Address</em>'.
	 * @see org.palier.model.FormerAddress
	 * @model instanceClass="org.palier.model.FormerAddress"
	 * @generated
	 */
	EDataType getFormerAddress();

	/**
	 * Returns the meta object for data type '{@link org.palier.model.FormerName <em>Former Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How an agency was called until a day.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Former Name</em>'.
	 * @see org.palier.model.FormerName
	 * @model instanceClass="org.palier.model.FormerName"
	 * @generated
	 */
	EDataType getFormerName();

	/**
	 * Returns the meta object for data type '{@link org.palier.model.FormerValue <em>Former Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What a field of an agency held before an import.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Former Value</em>'.
	 * @see org.palier.model.FormerValue
	 * @model instanceClass="org.palier.model.FormerValue"
	 * @generated
	 */
	EDataType getFormerValue();

	/**
	 * Returns the meta object for data type '{@link org.palier.model.OwnValue <em>Own Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What a declared field says of one thing.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Own Value</em>'.
	 * @see org.palier.model.OwnValue
	 * @model instanceClass="org.palier.model.OwnValue"
	 * @generated
	 */
	EDataType getOwnValue();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	PalierFactory getPalierFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.palier.model.impl.IdentifiedImpl <em>Identified</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.IdentifiedImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getIdentified()
		 * @generated
		 */
		EClass IDENTIFIED = eINSTANCE.getIdentified();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTIFIED__ID = eINSTANCE.getIdentified_Id();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTIFIED__KEY = eINSTANCE.getIdentified_Key();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.LocalizedTextImpl <em>Localized Text</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.LocalizedTextImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getLocalizedText()
		 * @generated
		 */
		EClass LOCALIZED_TEXT = eINSTANCE.getLocalizedText();

		/**
		 * The meta object literal for the '<em><b>Fr</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCALIZED_TEXT__FR = eINSTANCE.getLocalizedText_Fr();

		/**
		 * The meta object literal for the '<em><b>En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCALIZED_TEXT__EN = eINSTANCE.getLocalizedText_En();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.StudyImpl <em>Study</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.StudyImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getStudy()
		 * @generated
		 */
		EClass STUDY = eINSTANCE.getStudy();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__FORMAT_VERSION = eINSTANCE.getStudy_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__NAME = eINSTANCE.getStudy_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__DESCRIPTION = eINSTANCE.getStudy_Description();

		/**
		 * The meta object literal for the '<em><b>Data Nature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__DATA_NATURE = eINSTANCE.getStudy_DataNature();

		/**
		 * The meta object literal for the '<em><b>Fewest Told</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__FEWEST_TOLD = eINSTANCE.getStudy_FewestTold();

		/**
		 * The meta object literal for the '<em><b>Authors</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__AUTHORS = eINSTANCE.getStudy_Authors();

		/**
		 * The meta object literal for the '<em><b>Licence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__LICENCE = eINSTANCE.getStudy_Licence();

		/**
		 * The meta object literal for the '<em><b>Contact</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__CONTACT = eINSTANCE.getStudy_Contact();

		/**
		 * The meta object literal for the '<em><b>Identifier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__IDENTIFIER = eINSTANCE.getStudy_Identifier();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__ADDRESS = eINSTANCE.getStudy_Address();

		/**
		 * The meta object literal for the '<em><b>Before</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__BEFORE = eINSTANCE.getStudy_Before();

		/**
		 * The meta object literal for the '<em><b>Packs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__PACKS = eINSTANCE.getStudy_Packs();

		/**
		 * The meta object literal for the '<em><b>Categories</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__CATEGORIES = eINSTANCE.getStudy_Categories();

		/**
		 * The meta object literal for the '<em><b>Platforms</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__PLATFORMS = eINSTANCE.getStudy_Platforms();

		/**
		 * The meta object literal for the '<em><b>Usages</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__USAGES = eINSTANCE.getStudy_Usages();

		/**
		 * The meta object literal for the '<em><b>Theories</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__THEORIES = eINSTANCE.getStudy_Theories();

		/**
		 * The meta object literal for the '<em><b>Objectives</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__OBJECTIVES = eINSTANCE.getStudy_Objectives();

		/**
		 * The meta object literal for the '<em><b>Fields</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__FIELDS = eINSTANCE.getStudy_Fields();

		/**
		 * The meta object literal for the '<em><b>Views</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__VIEWS = eINSTANCE.getStudy_Views();

		/**
		 * The meta object literal for the '<em><b>Questions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__QUESTIONS = eINSTANCE.getStudy_Questions();

		/**
		 * The meta object literal for the '<em><b>Coders</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__CODERS = eINSTANCE.getStudy_Coders();

		/**
		 * The meta object literal for the '<em><b>Jurisdictions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__JURISDICTIONS = eINSTANCE.getStudy_Jurisdictions();

		/**
		 * The meta object literal for the '<em><b>Interviews</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__INTERVIEWS = eINSTANCE.getStudy_Interviews();

		/**
		 * The meta object literal for the '<em><b>Selections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__SELECTIONS = eINSTANCE.getStudy_Selections();

		/**
		 * The meta object literal for the '<em><b>Published Figures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__PUBLISHED_FIGURES = eINSTANCE.getStudy_PublishedFigures();

		/**
		 * The meta object literal for the '<em><b>Scenarios</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__SCENARIOS = eINSTANCE.getStudy_Scenarios();

		/**
		 * The meta object literal for the '<em><b>Runs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__RUNS = eINSTANCE.getStudy_Runs();

		/**
		 * The meta object literal for the '<em><b>Account Mappings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__ACCOUNT_MAPPINGS = eINSTANCE.getStudy_AccountMappings();

		/**
		 * The meta object literal for the '<em><b>Table Mappings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__TABLE_MAPPINGS = eINSTANCE.getStudy_TableMappings();

		/**
		 * The meta object literal for the '<em><b>Kept Apart</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__KEPT_APART = eINSTANCE.getStudy_KeptApart();

		/**
		 * The meta object literal for the '<em><b>Coding Sets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__CODING_SETS = eINSTANCE.getStudy_CodingSets();

		/**
		 * The meta object literal for the '<em><b>Public Kinds</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__PUBLIC_KINDS = eINSTANCE.getStudy_PublicKinds();

		/**
		 * The meta object literal for the '<em><b>Publics</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__PUBLICS = eINSTANCE.getStudy_Publics();

		/**
		 * The meta object literal for the '<em><b>Codes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__CODES = eINSTANCE.getStudy_Codes();

		/**
		 * The meta object literal for the '<em><b>Themes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__THEMES = eINSTANCE.getStudy_Themes();

		/**
		 * The meta object literal for the '<em><b>Memos</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__MEMOS = eINSTANCE.getStudy_Memos();

		/**
		 * The meta object literal for the '<em><b>Findings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__FINDINGS = eINSTANCE.getStudy_Findings();

		/**
		 * The meta object literal for the '<em><b>Recommendations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__RECOMMENDATIONS = eINSTANCE.getStudy_Recommendations();

		/**
		 * The meta object literal for the '<em><b>Foreword</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__FOREWORD = eINSTANCE.getStudy_Foreword();

		/**
		 * The meta object literal for the '<em><b>Comments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__COMMENTS = eINSTANCE.getStudy_Comments();

		/**
		 * The meta object literal for the '<em><b>Unread</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__UNREAD = eINSTANCE.getStudy_Unread();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.TheoryPackImpl <em>Theory Pack</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.TheoryPackImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getTheoryPack()
		 * @generated
		 */
		EClass THEORY_PACK = eINSTANCE.getTheoryPack();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THEORY_PACK__VERSION = eINSTANCE.getTheoryPack_Version();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference THEORY_PACK__NAME = eINSTANCE.getTheoryPack_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference THEORY_PACK__DESCRIPTION = eINSTANCE.getTheoryPack_Description();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THEORY_PACK__SOURCE = eINSTANCE.getTheoryPack_Source();

		/**
		 * The meta object literal for the '<em><b>Categories</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference THEORY_PACK__CATEGORIES = eINSTANCE.getTheoryPack_Categories();

		/**
		 * The meta object literal for the '<em><b>Platforms</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference THEORY_PACK__PLATFORMS = eINSTANCE.getTheoryPack_Platforms();

		/**
		 * The meta object literal for the '<em><b>Usages</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference THEORY_PACK__USAGES = eINSTANCE.getTheoryPack_Usages();

		/**
		 * The meta object literal for the '<em><b>Theories</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference THEORY_PACK__THEORIES = eINSTANCE.getTheoryPack_Theories();

		/**
		 * The meta object literal for the '<em><b>Objectives</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference THEORY_PACK__OBJECTIVES = eINSTANCE.getTheoryPack_Objectives();

		/**
		 * The meta object literal for the '<em><b>Fields</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference THEORY_PACK__FIELDS = eINSTANCE.getTheoryPack_Fields();

		/**
		 * The meta object literal for the '<em><b>Replacements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference THEORY_PACK__REPLACEMENTS = eINSTANCE.getTheoryPack_Replacements();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.OwnFieldImpl <em>Own Field</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.OwnFieldImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getOwnField()
		 * @generated
		 */
		EClass OWN_FIELD = eINSTANCE.getOwnField();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OWN_FIELD__NAME = eINSTANCE.getOwnField_Name();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OWN_FIELD__SUBJECT = eINSTANCE.getOwnField_Subject();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OWN_FIELD__TYPE = eINSTANCE.getOwnField_Type();

		/**
		 * The meta object literal for the '<em><b>Choices</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OWN_FIELD__CHOICES = eINSTANCE.getOwnField_Choices();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OWN_FIELD__SOURCE = eINSTANCE.getOwnField_Source();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.FieldChoiceImpl <em>Field Choice</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.FieldChoiceImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getFieldChoice()
		 * @generated
		 */
		EClass FIELD_CHOICE = eINSTANCE.getFieldChoice();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FIELD_CHOICE__NAME = eINSTANCE.getFieldChoice_Name();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.SavedViewImpl <em>Saved View</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.SavedViewImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getSavedView()
		 * @generated
		 */
		EClass SAVED_VIEW = eINSTANCE.getSavedView();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_VIEW__NAME = eINSTANCE.getSavedView_Name();

		/**
		 * The meta object literal for the '<em><b>Where</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_VIEW__WHERE = eINSTANCE.getSavedView_Where();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.SavedQuestionImpl <em>Saved Question</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.SavedQuestionImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getSavedQuestion()
		 * @generated
		 */
		EClass SAVED_QUESTION = eINSTANCE.getSavedQuestion();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_QUESTION__NAME = eINSTANCE.getSavedQuestion_Name();

		/**
		 * The meta object literal for the '<em><b>Rows</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_QUESTION__ROWS = eINSTANCE.getSavedQuestion_Rows();

		/**
		 * The meta object literal for the '<em><b>Columns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_QUESTION__COLUMNS = eINSTANCE.getSavedQuestion_Columns();

		/**
		 * The meta object literal for the '<em><b>Measure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_QUESTION__MEASURE = eINSTANCE.getSavedQuestion_Measure();

		/**
		 * The meta object literal for the '<em><b>Showing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_QUESTION__SHOWING = eINSTANCE.getSavedQuestion_Showing();

		/**
		 * The meta object literal for the '<em><b>Where</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_QUESTION__WHERE = eINSTANCE.getSavedQuestion_Where();

		/**
		 * The meta object literal for the '<em><b>Expression</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_QUESTION__EXPRESSION = eINSTANCE.getSavedQuestion_Expression();

		/**
		 * The meta object literal for the '<em><b>Meaning</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_QUESTION__MEANING = eINSTANCE.getSavedQuestion_Meaning();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.UnreadImpl <em>Unread</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.UnreadImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getUnread()
		 * @generated
		 */
		EClass UNREAD = eINSTANCE.getUnread();

		/**
		 * The meta object literal for the '<em><b>Of</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNREAD__OF = eINSTANCE.getUnread_Of();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNREAD__NAME = eINSTANCE.getUnread_Name();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNREAD__VALUE = eINSTANCE.getUnread_Value();

		/**
		 * The meta object literal for the '<em><b>Attributes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNREAD__ATTRIBUTES = eINSTANCE.getUnread_Attributes();

		/**
		 * The meta object literal for the '<em><b>Content</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNREAD__CONTENT = eINSTANCE.getUnread_Content();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.PackReferenceImpl <em>Pack Reference</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.PackReferenceImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getPackReference()
		 * @generated
		 */
		EClass PACK_REFERENCE = eINSTANCE.getPackReference();

		/**
		 * The meta object literal for the '<em><b>Pack</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACK_REFERENCE__PACK = eINSTANCE.getPackReference_Pack();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACK_REFERENCE__VERSION = eINSTANCE.getPackReference_Version();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.JurisdictionImpl <em>Jurisdiction</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.JurisdictionImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getJurisdiction()
		 * @generated
		 */
		EClass JURISDICTION = eINSTANCE.getJurisdiction();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference JURISDICTION__NAME = eINSTANCE.getJurisdiction_Name();

		/**
		 * The meta object literal for the '<em><b>Agencies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference JURISDICTION__AGENCIES = eINSTANCE.getJurisdiction_Agencies();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.AgencyCategoryImpl <em>Agency Category</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.AgencyCategoryImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getAgencyCategory()
		 * @generated
		 */
		EClass AGENCY_CATEGORY = eINSTANCE.getAgencyCategory();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGENCY_CATEGORY__NAME = eINSTANCE.getAgencyCategory_Name();

		/**
		 * The meta object literal for the '<em><b>Definition</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGENCY_CATEGORY__DEFINITION = eINSTANCE.getAgencyCategory_Definition();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENCY_CATEGORY__SOURCE = eINSTANCE.getAgencyCategory_Source();

		/**
		 * The meta object literal for the '<em><b>Color</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENCY_CATEGORY__COLOR = eINSTANCE.getAgencyCategory_Color();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.ExternalIdImpl <em>External Id</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.ExternalIdImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getExternalId()
		 * @generated
		 */
		EClass EXTERNAL_ID = eINSTANCE.getExternalId();

		/**
		 * The meta object literal for the '<em><b>Scheme</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTERNAL_ID__SCHEME = eINSTANCE.getExternalId_Scheme();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTERNAL_ID__VALUE = eINSTANCE.getExternalId_Value();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.AgencyImpl <em>Agency</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.AgencyImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getAgency()
		 * @generated
		 */
		EClass AGENCY = eINSTANCE.getAgency();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGENCY__NAME = eINSTANCE.getAgency_Name();

		/**
		 * The meta object literal for the '<em><b>Acronym</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGENCY__ACRONYM = eINSTANCE.getAgency_Acronym();

		/**
		 * The meta object literal for the '<em><b>Other Names</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENCY__OTHER_NAMES = eINSTANCE.getAgency_OtherNames();

		/**
		 * The meta object literal for the '<em><b>Former Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENCY__FORMER_IDS = eINSTANCE.getAgency_FormerIds();

		/**
		 * The meta object literal for the '<em><b>External Ids</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGENCY__EXTERNAL_IDS = eINSTANCE.getAgency_ExternalIds();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGENCY__CATEGORY = eINSTANCE.getAgency_Category();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENCY__SIZE = eINSTANCE.getAgency_Size();

		/**
		 * The meta object literal for the '<em><b>Field</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENCY__FIELD = eINSTANCE.getAgency_Field();

		/**
		 * The meta object literal for the '<em><b>Web Site</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENCY__WEB_SITE = eINSTANCE.getAgency_WebSite();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGENCY__PARENT = eINSTANCE.getAgency_Parent();

		/**
		 * The meta object literal for the '<em><b>Unmatched</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENCY__UNMATCHED = eINSTANCE.getAgency_Unmatched();

		/**
		 * The meta object literal for the '<em><b>Run</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENCY__RUN = eINSTANCE.getAgency_Run();

		/**
		 * The meta object literal for the '<em><b>Held Fields</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENCY__HELD_FIELDS = eINSTANCE.getAgency_HeldFields();

		/**
		 * The meta object literal for the '<em><b>Begun On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENCY__BEGUN_ON = eINSTANCE.getAgency_BegunOn();

		/**
		 * The meta object literal for the '<em><b>Ended On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENCY__ENDED_ON = eINSTANCE.getAgency_EndedOn();

		/**
		 * The meta object literal for the '<em><b>Successors</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGENCY__SUCCESSORS = eINSTANCE.getAgency_Successors();

		/**
		 * The meta object literal for the '<em><b>Successor Names</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENCY__SUCCESSOR_NAMES = eINSTANCE.getAgency_SuccessorNames();

		/**
		 * The meta object literal for the '<em><b>Former Names</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENCY__FORMER_NAMES = eINSTANCE.getAgency_FormerNames();

		/**
		 * The meta object literal for the '<em><b>Life Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENCY__LIFE_SOURCE = eINSTANCE.getAgency_LifeSource();

		/**
		 * The meta object literal for the '<em><b>Former Values</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENCY__FORMER_VALUES = eINSTANCE.getAgency_FormerValues();

		/**
		 * The meta object literal for the '<em><b>Audiences</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGENCY__AUDIENCES = eINSTANCE.getAgency_Audiences();

		/**
		 * The meta object literal for the '<em><b>Own</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENCY__OWN = eINSTANCE.getAgency_Own();

		/**
		 * The meta object literal for the '<em><b>Presences</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGENCY__PRESENCES = eINSTANCE.getAgency_Presences();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.PlatformImpl <em>Platform</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.PlatformImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getPlatform()
		 * @generated
		 */
		EClass PLATFORM = eINSTANCE.getPlatform();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLATFORM__NAME = eINSTANCE.getPlatform_Name();

		/**
		 * The meta object literal for the '<em><b>Hosts</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLATFORM__HOSTS = eINSTANCE.getPlatform_Hosts();

		/**
		 * The meta object literal for the '<em><b>Aliases</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLATFORM__ALIASES = eINSTANCE.getPlatform_Aliases();

		/**
		 * The meta object literal for the '<em><b>Affordances</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLATFORM__AFFORDANCES = eINSTANCE.getPlatform_Affordances();

		/**
		 * The meta object literal for the '<em><b>Color</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLATFORM__COLOR = eINSTANCE.getPlatform_Color();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.PresenceImpl <em>Presence</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.PresenceImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getPresence()
		 * @generated
		 */
		EClass PRESENCE = eINSTANCE.getPresence();

		/**
		 * The meta object literal for the '<em><b>Platform</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRESENCE__PLATFORM = eINSTANCE.getPresence_Platform();

		/**
		 * The meta object literal for the '<em><b>History</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRESENCE__HISTORY = eINSTANCE.getPresence_History();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRESENCE__NOTE = eINSTANCE.getPresence_Note();

		/**
		 * The meta object literal for the '<em><b>Codings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRESENCE__CODINGS = eINSTANCE.getPresence_Codings();

		/**
		 * The meta object literal for the '<em><b>Decision</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRESENCE__DECISION = eINSTANCE.getPresence_Decision();

		/**
		 * The meta object literal for the '<em><b>Accounts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRESENCE__ACCOUNTS = eINSTANCE.getPresence_Accounts();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.PresenceCodingImpl <em>Presence Coding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.PresenceCodingImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getPresenceCoding()
		 * @generated
		 */
		EClass PRESENCE_CODING = eINSTANCE.getPresenceCoding();

		/**
		 * The meta object literal for the '<em><b>Coder</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRESENCE_CODING__CODER = eINSTANCE.getPresenceCoding_Coder();

		/**
		 * The meta object literal for the '<em><b>Coded On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRESENCE_CODING__CODED_ON = eINSTANCE.getPresenceCoding_CodedOn();

		/**
		 * The meta object literal for the '<em><b>Usages</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRESENCE_CODING__USAGES = eINSTANCE.getPresenceCoding_Usages();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.PresenceDecisionImpl <em>Presence Decision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.PresenceDecisionImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getPresenceDecision()
		 * @generated
		 */
		EClass PRESENCE_DECISION = eINSTANCE.getPresenceDecision();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRESENCE_DECISION__BY = eINSTANCE.getPresenceDecision_By();

		/**
		 * The meta object literal for the '<em><b>Decided On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRESENCE_DECISION__DECIDED_ON = eINSTANCE.getPresenceDecision_DecidedOn();

		/**
		 * The meta object literal for the '<em><b>Usages</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRESENCE_DECISION__USAGES = eINSTANCE.getPresenceDecision_Usages();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRESENCE_DECISION__REASON = eINSTANCE.getPresenceDecision_Reason();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.AccountImpl <em>Account</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.AccountImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getAccount()
		 * @generated
		 */
		EClass ACCOUNT = eINSTANCE.getAccount();

		/**
		 * The meta object literal for the '<em><b>Handle</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__HANDLE = eINSTANCE.getAccount_Handle();

		/**
		 * The meta object literal for the '<em><b>Url</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__URL = eINSTANCE.getAccount_Url();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__LANGUAGE = eINSTANCE.getAccount_Language();

		/**
		 * The meta object literal for the '<em><b>Authenticity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__AUTHENTICITY = eINSTANCE.getAccount_Authenticity();

		/**
		 * The meta object literal for the '<em><b>Followers</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__FOLLOWERS = eINSTANCE.getAccount_Followers();

		/**
		 * The meta object literal for the '<em><b>Audiences</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACCOUNT__AUDIENCES = eINSTANCE.getAccount_Audiences();

		/**
		 * The meta object literal for the '<em><b>History</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__HISTORY = eINSTANCE.getAccount_History();

		/**
		 * The meta object literal for the '<em><b>Opened On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__OPENED_ON = eINSTANCE.getAccount_OpenedOn();

		/**
		 * The meta object literal for the '<em><b>Closed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__CLOSED_ON = eINSTANCE.getAccount_ClosedOn();

		/**
		 * The meta object literal for the '<em><b>Former Addresses</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__FORMER_ADDRESSES = eINSTANCE.getAccount_FormerAddresses();

		/**
		 * The meta object literal for the '<em><b>Successor</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACCOUNT__SUCCESSOR = eINSTANCE.getAccount_Successor();

		/**
		 * The meta object literal for the '<em><b>Also Serves</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACCOUNT__ALSO_SERVES = eINSTANCE.getAccount_AlsoServes();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__PURPOSE = eINSTANCE.getAccount_Purpose();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__OWNER = eINSTANCE.getAccount_Owner();

		/**
		 * The meta object literal for the '<em><b>Approved On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__APPROVED_ON = eINSTANCE.getAccount_ApprovedOn();

		/**
		 * The meta object literal for the '<em><b>Notice On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__NOTICE_ON = eINSTANCE.getAccount_NoticeOn();

		/**
		 * The meta object literal for the '<em><b>Review Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__REVIEW_DUE = eINSTANCE.getAccount_ReviewDue();

		/**
		 * The meta object literal for the '<em><b>Closing On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__CLOSING_ON = eINSTANCE.getAccount_ClosingOn();

		/**
		 * The meta object literal for the '<em><b>Archive</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__ARCHIVE = eINSTANCE.getAccount_Archive();

		/**
		 * The meta object literal for the '<em><b>Own</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__OWN = eINSTANCE.getAccount_Own();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.TheoryImpl <em>Theory</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.TheoryImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getTheory()
		 * @generated
		 */
		EClass THEORY = eINSTANCE.getTheory();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THEORY__VERSION = eINSTANCE.getTheory_Version();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference THEORY__NAME = eINSTANCE.getTheory_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference THEORY__DESCRIPTION = eINSTANCE.getTheory_Description();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THEORY__SOURCE = eINSTANCE.getTheory_Source();

		/**
		 * The meta object literal for the '<em><b>Ordered</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THEORY__ORDERED = eINSTANCE.getTheory_Ordered();

		/**
		 * The meta object literal for the '<em><b>Several</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THEORY__SEVERAL = eINSTANCE.getTheory_Several();

		/**
		 * The meta object literal for the '<em><b>Categories</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference THEORY__CATEGORIES = eINSTANCE.getTheory_Categories();

		/**
		 * The meta object literal for the '<em><b>Placements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference THEORY__PLACEMENTS = eINSTANCE.getTheory_Placements();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.CategoryImpl <em>Category</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.CategoryImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getCategory()
		 * @generated
		 */
		EClass CATEGORY = eINSTANCE.getCategory();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CATEGORY__NAME = eINSTANCE.getCategory_Name();

		/**
		 * The meta object literal for the '<em><b>Short Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CATEGORY__SHORT_NAME = eINSTANCE.getCategory_ShortName();

		/**
		 * The meta object literal for the '<em><b>Definition</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CATEGORY__DEFINITION = eINSTANCE.getCategory_Definition();

		/**
		 * The meta object literal for the '<em><b>Decision Rule</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CATEGORY__DECISION_RULE = eINSTANCE.getCategory_DecisionRule();

		/**
		 * The meta object literal for the '<em><b>Plain Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CATEGORY__PLAIN_NAME = eINSTANCE.getCategory_PlainName();

		/**
		 * The meta object literal for the '<em><b>Plain Meaning</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CATEGORY__PLAIN_MEANING = eINSTANCE.getCategory_PlainMeaning();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CATEGORY__SOURCE = eINSTANCE.getCategory_Source();

		/**
		 * The meta object literal for the '<em><b>Color</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CATEGORY__COLOR = eINSTANCE.getCategory_Color();

		/**
		 * The meta object literal for the '<em><b>Examples</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CATEGORY__EXAMPLES = eINSTANCE.getCategory_Examples();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.UsageImpl <em>Usage</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.UsageImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getUsage()
		 * @generated
		 */
		EClass USAGE = eINSTANCE.getUsage();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference USAGE__NAME = eINSTANCE.getUsage_Name();

		/**
		 * The meta object literal for the '<em><b>Short Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference USAGE__SHORT_NAME = eINSTANCE.getUsage_ShortName();

		/**
		 * The meta object literal for the '<em><b>Definition</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference USAGE__DEFINITION = eINSTANCE.getUsage_Definition();

		/**
		 * The meta object literal for the '<em><b>Decision Rule</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference USAGE__DECISION_RULE = eINSTANCE.getUsage_DecisionRule();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USAGE__SOURCE = eINSTANCE.getUsage_Source();

		/**
		 * The meta object literal for the '<em><b>Examples</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference USAGE__EXAMPLES = eINSTANCE.getUsage_Examples();

		/**
		 * The meta object literal for the '<em><b>Color</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USAGE__COLOR = eINSTANCE.getUsage_Color();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.PlacementImpl <em>Placement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.PlacementImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getPlacement()
		 * @generated
		 */
		EClass PLACEMENT = eINSTANCE.getPlacement();

		/**
		 * The meta object literal for the '<em><b>Usage</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACEMENT__USAGE = eINSTANCE.getPlacement_Usage();

		/**
		 * The meta object literal for the '<em><b>Platform</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACEMENT__PLATFORM = eINSTANCE.getPlacement_Platform();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACEMENT__CATEGORY = eINSTANCE.getPlacement_Category();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.CoderImpl <em>Coder</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.CoderImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getCoder()
		 * @generated
		 */
		EClass CODER = eINSTANCE.getCoder();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODER__NAME = eINSTANCE.getCoder_Name();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODER__KIND = eINSTANCE.getCoder_Kind();

		/**
		 * The meta object literal for the '<em><b>Languages</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODER__LANGUAGES = eINSTANCE.getCoder_Languages();

		/**
		 * The meta object literal for the '<em><b>Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODER__SINCE = eINSTANCE.getCoder_Since();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.AccountMappingImpl <em>Account Mapping</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.AccountMappingImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getAccountMapping()
		 * @generated
		 */
		EClass ACCOUNT_MAPPING = eINSTANCE.getAccountMapping();

		/**
		 * The meta object literal for the '<em><b>Platform</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACCOUNT_MAPPING__PLATFORM = eINSTANCE.getAccountMapping_Platform();

		/**
		 * The meta object literal for the '<em><b>Account</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT_MAPPING__ACCOUNT = eINSTANCE.getAccountMapping_Account();

		/**
		 * The meta object literal for the '<em><b>Agency</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACCOUNT_MAPPING__AGENCY = eINSTANCE.getAccountMapping_Agency();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT_MAPPING__SOURCE = eINSTANCE.getAccountMapping_Source();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.PublicKindImpl <em>Public Kind</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.PublicKindImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getPublicKind()
		 * @generated
		 */
		EClass PUBLIC_KIND = eINSTANCE.getPublicKind();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PUBLIC_KIND__NAME = eINSTANCE.getPublicKind_Name();

		/**
		 * The meta object literal for the '<em><b>Leads</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLIC_KIND__LEADS = eINSTANCE.getPublicKind_Leads();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.ListedPublicImpl <em>Listed Public</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.ListedPublicImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getListedPublic()
		 * @generated
		 */
		EClass LISTED_PUBLIC = eINSTANCE.getListedPublic();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LISTED_PUBLIC__NAME = eINSTANCE.getListedPublic_Name();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LISTED_PUBLIC__KIND = eINSTANCE.getListedPublic_Kind();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LISTED_PUBLIC__SOURCE = eINSTANCE.getListedPublic_Source();

		/**
		 * The meta object literal for the '<em><b>Accounts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LISTED_PUBLIC__ACCOUNTS = eINSTANCE.getListedPublic_Accounts();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.PublicAccountImpl <em>Public Account</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.PublicAccountImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getPublicAccount()
		 * @generated
		 */
		EClass PUBLIC_ACCOUNT = eINSTANCE.getPublicAccount();

		/**
		 * The meta object literal for the '<em><b>Platform</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PUBLIC_ACCOUNT__PLATFORM = eINSTANCE.getPublicAccount_Platform();

		/**
		 * The meta object literal for the '<em><b>Handle</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLIC_ACCOUNT__HANDLE = eINSTANCE.getPublicAccount_Handle();

		/**
		 * The meta object literal for the '<em><b>Url</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLIC_ACCOUNT__URL = eINSTANCE.getPublicAccount_Url();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.ExampleImpl <em>Example</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.ExampleImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getExample()
		 * @generated
		 */
		EClass EXAMPLE = eINSTANCE.getExample();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXAMPLE__TEXT = eINSTANCE.getExample_Text();

		/**
		 * The meta object literal for the '<em><b>Positive</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXAMPLE__POSITIVE = eINSTANCE.getExample_Positive();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXAMPLE__REASON = eINSTANCE.getExample_Reason();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXAMPLE__SOURCE = eINSTANCE.getExample_Source();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.ReplacementImpl <em>Replacement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.ReplacementImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getReplacement()
		 * @generated
		 */
		EClass REPLACEMENT = eINSTANCE.getReplacement();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPLACEMENT__KIND = eINSTANCE.getReplacement_Kind();

		/**
		 * The meta object literal for the '<em><b>Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPLACEMENT__SINCE = eINSTANCE.getReplacement_Since();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPLACEMENT__FROM = eINSTANCE.getReplacement_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPLACEMENT__TO = eINSTANCE.getReplacement_To();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.ObjectiveImpl <em>Objective</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.ObjectiveImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getObjective()
		 * @generated
		 */
		EClass OBJECTIVE = eINSTANCE.getObjective();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OBJECTIVE__NAME = eINSTANCE.getObjective_Name();

		/**
		 * The meta object literal for the '<em><b>Definition</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OBJECTIVE__DEFINITION = eINSTANCE.getObjective_Definition();

		/**
		 * The meta object literal for the '<em><b>Rank</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECTIVE__RANK = eINSTANCE.getObjective_Rank();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECTIVE__SOURCE = eINSTANCE.getObjective_Source();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.InterviewImpl <em>Interview</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.InterviewImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getInterview()
		 * @generated
		 */
		EClass INTERVIEW = eINSTANCE.getInterview();

		/**
		 * The meta object literal for the '<em><b>Agency</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERVIEW__AGENCY = eINSTANCE.getInterview_Agency();

		/**
		 * The meta object literal for the '<em><b>Held On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVIEW__HELD_ON = eINSTANCE.getInterview_HeldOn();

		/**
		 * The meta object literal for the '<em><b>Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVIEW__MINUTES = eINSTANCE.getInterview_Minutes();

		/**
		 * The meta object literal for the '<em><b>Respondents</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVIEW__RESPONDENTS = eINSTANCE.getInterview_Respondents();

		/**
		 * The meta object literal for the '<em><b>Objectives</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERVIEW__OBJECTIVES = eINSTANCE.getInterview_Objectives();

		/**
		 * The meta object literal for the '<em><b>Planning</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVIEW__PLANNING = eINSTANCE.getInterview_Planning();

		/**
		 * The meta object literal for the '<em><b>Hours Per Week</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVIEW__HOURS_PER_WEEK = eINSTANCE.getInterview_HoursPerWeek();

		/**
		 * The meta object literal for the '<em><b>Full Time Staff</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVIEW__FULL_TIME_STAFF = eINSTANCE.getInterview_FullTimeStaff();

		/**
		 * The meta object literal for the '<em><b>Validated By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVIEW__VALIDATED_BY = eINSTANCE.getInterview_ValidatedBy();

		/**
		 * The meta object literal for the '<em><b>Validation Delay Hours</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVIEW__VALIDATION_DELAY_HOURS = eINSTANCE.getInterview_ValidationDelayHours();

		/**
		 * The meta object literal for the '<em><b>Formal Evaluation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVIEW__FORMAL_EVALUATION = eINSTANCE.getInterview_FormalEvaluation();

		/**
		 * The meta object literal for the '<em><b>Audiences</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERVIEW__AUDIENCES = eINSTANCE.getInterview_Audiences();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVIEW__NOTE = eINSTANCE.getInterview_Note();

		/**
		 * The meta object literal for the '<em><b>Participants</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERVIEW__PARTICIPANTS = eINSTANCE.getInterview_Participants();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVIEW__PLACE = eINSTANCE.getInterview_Place();

		/**
		 * The meta object literal for the '<em><b>Held By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVIEW__HELD_BY = eINSTANCE.getInterview_HeldBy();

		/**
		 * The meta object literal for the '<em><b>Recording</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVIEW__RECORDING = eINSTANCE.getInterview_Recording();

		/**
		 * The meta object literal for the '<em><b>Consent</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERVIEW__CONSENT = eINSTANCE.getInterview_Consent();

		/**
		 * The meta object literal for the '<em><b>Transcript</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERVIEW__TRANSCRIPT = eINSTANCE.getInterview_Transcript();

		/**
		 * The meta object literal for the '<em><b>Pilot</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVIEW__PILOT = eINSTANCE.getInterview_Pilot();

		/**
		 * The meta object literal for the '<em><b>Shadow Site</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVIEW__SHADOW_SITE = eINSTANCE.getInterview_ShadowSite();

		/**
		 * The meta object literal for the '<em><b>Monitored Before</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVIEW__MONITORED_BEFORE = eINSTANCE.getInterview_MonitoredBefore();

		/**
		 * The meta object literal for the '<em><b>Outside Firm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVIEW__OUTSIDE_FIRM = eINSTANCE.getInterview_OutsideFirm();

		/**
		 * The meta object literal for the '<em><b>People</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVIEW__PEOPLE = eINSTANCE.getInterview_People();

		/**
		 * The meta object literal for the '<em><b>Validation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVIEW__VALIDATION = eINSTANCE.getInterview_Validation();

		/**
		 * The meta object literal for the '<em><b>Scenarios Prepared</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVIEW__SCENARIOS_PREPARED = eINSTANCE.getInterview_ScenariosPrepared();

		/**
		 * The meta object literal for the '<em><b>Targets</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVIEW__TARGETS = eINSTANCE.getInterview_Targets();

		/**
		 * The meta object literal for the '<em><b>Tone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVIEW__TONE = eINSTANCE.getInterview_Tone();

		/**
		 * The meta object literal for the '<em><b>Self Regulation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVIEW__SELF_REGULATION = eINSTANCE.getInterview_SelfRegulation();

		/**
		 * The meta object literal for the '<em><b>Written Rules</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVIEW__WRITTEN_RULES = eINSTANCE.getInterview_WrittenRules();

		/**
		 * The meta object literal for the '<em><b>Complementarity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVIEW__COMPLEMENTARITY = eINSTANCE.getInterview_Complementarity();

		/**
		 * The meta object literal for the '<em><b>Impression</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVIEW__IMPRESSION = eINSTANCE.getInterview_Impression();

		/**
		 * The meta object literal for the '<em><b>Ranking</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERVIEW__RANKING = eINSTANCE.getInterview_Ranking();

		/**
		 * The meta object literal for the '<em><b>Answers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERVIEW__ANSWERS = eINSTANCE.getInterview_Answers();

		/**
		 * The meta object literal for the '<em><b>Own</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVIEW__OWN = eINSTANCE.getInterview_Own();

		/**
		 * The meta object literal for the '<em><b>Passages</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERVIEW__PASSAGES = eINSTANCE.getInterview_Passages();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.ParticipantImpl <em>Participant</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.ParticipantImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getParticipant()
		 * @generated
		 */
		EClass PARTICIPANT = eINSTANCE.getParticipant();

		/**
		 * The meta object literal for the '<em><b>Pseudonym</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__PSEUDONYM = eINSTANCE.getParticipant_Pseudonym();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__FUNCTION = eINSTANCE.getParticipant_Function();

		/**
		 * The meta object literal for the '<em><b>Speaker</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__SPEAKER = eINSTANCE.getParticipant_Speaker();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.ConsentImpl <em>Consent</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.ConsentImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getConsent()
		 * @generated
		 */
		EClass CONSENT = eINSTANCE.getConsent();

		/**
		 * The meta object literal for the '<em><b>Form</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT__FORM = eINSTANCE.getConsent_Form();

		/**
		 * The meta object literal for the '<em><b>Scope</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT__SCOPE = eINSTANCE.getConsent_Scope();

		/**
		 * The meta object literal for the '<em><b>Given On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT__GIVEN_ON = eINSTANCE.getConsent_GivenOn();

		/**
		 * The meta object literal for the '<em><b>Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT__UNTIL = eINSTANCE.getConsent_Until();

		/**
		 * The meta object literal for the '<em><b>Withdrawn On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT__WITHDRAWN_ON = eINSTANCE.getConsent_WithdrawnOn();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT__NOTE = eINSTANCE.getConsent_Note();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.TranscriptImpl <em>Transcript</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.TranscriptImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getTranscript()
		 * @generated
		 */
		EClass TRANSCRIPT = eINSTANCE.getTranscript();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSCRIPT__SOURCE = eINSTANCE.getTranscript_Source();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSCRIPT__LANGUAGE = eINSTANCE.getTranscript_Language();

		/**
		 * The meta object literal for the '<em><b>Digest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSCRIPT__DIGEST = eINSTANCE.getTranscript_Digest();

		/**
		 * The meta object literal for the '<em><b>Paragraphs</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSCRIPT__PARAGRAPHS = eINSTANCE.getTranscript_Paragraphs();

		/**
		 * The meta object literal for the '<em><b>Code Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSCRIPT__CODE_POINTS = eINSTANCE.getTranscript_CodePoints();

		/**
		 * The meta object literal for the '<em><b>Lines</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRANSCRIPT__LINES = eINSTANCE.getTranscript_Lines();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.TranscriptLineImpl <em>Transcript Line</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.TranscriptLineImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getTranscriptLine()
		 * @generated
		 */
		EClass TRANSCRIPT_LINE = eINSTANCE.getTranscriptLine();

		/**
		 * The meta object literal for the '<em><b>Speaker</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSCRIPT_LINE__SPEAKER = eINSTANCE.getTranscriptLine_Speaker();

		/**
		 * The meta object literal for the '<em><b>Millis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSCRIPT_LINE__MILLIS = eINSTANCE.getTranscriptLine_Millis();

		/**
		 * The meta object literal for the '<em><b>Words</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSCRIPT_LINE__WORDS = eINSTANCE.getTranscriptLine_Words();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.RankedObjectiveImpl <em>Ranked Objective</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.RankedObjectiveImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getRankedObjective()
		 * @generated
		 */
		EClass RANKED_OBJECTIVE = eINSTANCE.getRankedObjective();

		/**
		 * The meta object literal for the '<em><b>Objective</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RANKED_OBJECTIVE__OBJECTIVE = eINSTANCE.getRankedObjective_Objective();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANKED_OBJECTIVE__PLACE = eINSTANCE.getRankedObjective_Place();

		/**
		 * The meta object literal for the '<em><b>Passages</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RANKED_OBJECTIVE__PASSAGES = eINSTANCE.getRankedObjective_Passages();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.GridThemeImpl <em>Grid Theme</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.GridThemeImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getGridTheme()
		 * @generated
		 */
		EClass GRID_THEME = eINSTANCE.getGridTheme();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GRID_THEME__NAME = eINSTANCE.getGridTheme_Name();

		/**
		 * The meta object literal for the '<em><b>Questions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GRID_THEME__QUESTIONS = eINSTANCE.getGridTheme_Questions();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.GridQuestionImpl <em>Grid Question</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.GridQuestionImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getGridQuestion()
		 * @generated
		 */
		EClass GRID_QUESTION = eINSTANCE.getGridQuestion();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GRID_QUESTION__NAME = eINSTANCE.getGridQuestion_Name();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GRID_QUESTION__TEXT = eINSTANCE.getGridQuestion_Text();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.AnswerImpl <em>Answer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.AnswerImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getAnswer()
		 * @generated
		 */
		EClass ANSWER = eINSTANCE.getAnswer();

		/**
		 * The meta object literal for the '<em><b>Question</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANSWER__QUESTION = eINSTANCE.getAnswer_Question();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__TEXT = eINSTANCE.getAnswer_Text();

		/**
		 * The meta object literal for the '<em><b>Codes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANSWER__CODES = eINSTANCE.getAnswer_Codes();

		/**
		 * The meta object literal for the '<em><b>Passages</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANSWER__PASSAGES = eINSTANCE.getAnswer_Passages();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.CodeImpl <em>Code</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.CodeImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getCode()
		 * @generated
		 */
		EClass CODE = eINSTANCE.getCode();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODE__NAME = eINSTANCE.getCode_Name();

		/**
		 * The meta object literal for the '<em><b>Color</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__COLOR = eINSTANCE.getCode_Color();

		/**
		 * The meta object literal for the '<em><b>Shortcut</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__SHORTCUT = eINSTANCE.getCode_Shortcut();

		/**
		 * The meta object literal for the '<em><b>Definition</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODE__DEFINITION = eINSTANCE.getCode_Definition();

		/**
		 * The meta object literal for the '<em><b>Memo</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__MEMO = eINSTANCE.getCode_Memo();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODE__CATEGORY = eINSTANCE.getCode_Category();

		/**
		 * The meta object literal for the '<em><b>Usage</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODE__USAGE = eINSTANCE.getCode_Usage();

		/**
		 * The meta object literal for the '<em><b>Theme</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODE__THEME = eINSTANCE.getCode_Theme();

		/**
		 * The meta object literal for the '<em><b>Codes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODE__CODES = eINSTANCE.getCode_Codes();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.PassageImpl <em>Passage</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.PassageImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getPassage()
		 * @generated
		 */
		EClass PASSAGE = eINSTANCE.getPassage();

		/**
		 * The meta object literal for the '<em><b>From Paragraph</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PASSAGE__FROM_PARAGRAPH = eINSTANCE.getPassage_FromParagraph();

		/**
		 * The meta object literal for the '<em><b>From Code Point</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PASSAGE__FROM_CODE_POINT = eINSTANCE.getPassage_FromCodePoint();

		/**
		 * The meta object literal for the '<em><b>To Paragraph</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PASSAGE__TO_PARAGRAPH = eINSTANCE.getPassage_ToParagraph();

		/**
		 * The meta object literal for the '<em><b>To Code Point</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PASSAGE__TO_CODE_POINT = eINSTANCE.getPassage_ToCodePoint();

		/**
		 * The meta object literal for the '<em><b>Codes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PASSAGE__CODES = eINSTANCE.getPassage_Codes();

		/**
		 * The meta object literal for the '<em><b>Coder</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PASSAGE__CODER = eINSTANCE.getPassage_Coder();

		/**
		 * The meta object literal for the '<em><b>Coded At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PASSAGE__CODED_AT = eINSTANCE.getPassage_CodedAt();

		/**
		 * The meta object literal for the '<em><b>Blind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PASSAGE__BLIND = eINSTANCE.getPassage_Blind();

		/**
		 * The meta object literal for the '<em><b>Memo</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PASSAGE__MEMO = eINSTANCE.getPassage_Memo();

		/**
		 * The meta object literal for the '<em><b>Cleared</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PASSAGE__CLEARED = eINSTANCE.getPassage_Cleared();

		/**
		 * The meta object literal for the '<em><b>Cleared By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PASSAGE__CLEARED_BY = eINSTANCE.getPassage_ClearedBy();

		/**
		 * The meta object literal for the '<em><b>Cleared On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PASSAGE__CLEARED_ON = eINSTANCE.getPassage_ClearedOn();

		/**
		 * The meta object literal for the '<em><b>Found By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PASSAGE__FOUND_BY = eINSTANCE.getPassage_FoundBy();

		/**
		 * The meta object literal for the '<em><b>Settles</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PASSAGE__SETTLES = eINSTANCE.getPassage_Settles();

		/**
		 * The meta object literal for the '<em><b>Settled Codes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PASSAGE__SETTLED_CODES = eINSTANCE.getPassage_SettledCodes();

		/**
		 * The meta object literal for the '<em><b>Decided With</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PASSAGE__DECIDED_WITH = eINSTANCE.getPassage_DecidedWith();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PASSAGE__REASON = eINSTANCE.getPassage_Reason();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.MemoImpl <em>Memo</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.MemoImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getMemo()
		 * @generated
		 */
		EClass MEMO = eINSTANCE.getMemo();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMO__TITLE = eINSTANCE.getMemo_Title();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMO__TEXT = eINSTANCE.getMemo_Text();

		/**
		 * The meta object literal for the '<em><b>Coder</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEMO__CODER = eINSTANCE.getMemo_Coder();

		/**
		 * The meta object literal for the '<em><b>Written On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMO__WRITTEN_ON = eINSTANCE.getMemo_WrittenOn();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.CaseSelectionImpl <em>Case Selection</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.CaseSelectionImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getCaseSelection()
		 * @generated
		 */
		EClass CASE_SELECTION = eINSTANCE.getCaseSelection();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_SELECTION__NAME = eINSTANCE.getCaseSelection_Name();

		/**
		 * The meta object literal for the '<em><b>Drawn On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE_SELECTION__DRAWN_ON = eINSTANCE.getCaseSelection_DrawnOn();

		/**
		 * The meta object literal for the '<em><b>Seed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE_SELECTION__SEED = eINSTANCE.getCaseSelection_Seed();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE_SELECTION__SIZE = eINSTANCE.getCaseSelection_Size();

		/**
		 * The meta object literal for the '<em><b>Minimum Platforms</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE_SELECTION__MINIMUM_PLATFORMS = eINSTANCE.getCaseSelection_MinimumPlatforms();

		/**
		 * The meta object literal for the '<em><b>Cases</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_SELECTION__CASES = eINSTANCE.getCaseSelection_Cases();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.SelectedCaseImpl <em>Selected Case</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.SelectedCaseImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getSelectedCase()
		 * @generated
		 */
		EClass SELECTED_CASE = eINSTANCE.getSelectedCase();

		/**
		 * The meta object literal for the '<em><b>Agency</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SELECTED_CASE__AGENCY = eINSTANCE.getSelectedCase_Agency();

		/**
		 * The meta object literal for the '<em><b>Stratum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SELECTED_CASE__STRATUM = eINSTANCE.getSelectedCase_Stratum();

		/**
		 * The meta object literal for the '<em><b>Response</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SELECTED_CASE__RESPONSE = eINSTANCE.getSelectedCase_Response();

		/**
		 * The meta object literal for the '<em><b>Responded On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SELECTED_CASE__RESPONDED_ON = eINSTANCE.getSelectedCase_RespondedOn();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SELECTED_CASE__NOTE = eINSTANCE.getSelectedCase_Note();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.CodingSetImpl <em>Coding Set</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.CodingSetImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getCodingSet()
		 * @generated
		 */
		EClass CODING_SET = eINSTANCE.getCodingSet();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_SET__NAME = eINSTANCE.getCodingSet_Name();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_SET__PURPOSE = eINSTANCE.getCodingSet_Purpose();

		/**
		 * The meta object literal for the '<em><b>Drawn On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_SET__DRAWN_ON = eINSTANCE.getCodingSet_DrawnOn();

		/**
		 * The meta object literal for the '<em><b>Seed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_SET__SEED = eINSTANCE.getCodingSet_Seed();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_SET__SIZE = eINSTANCE.getCodingSet_Size();

		/**
		 * The meta object literal for the '<em><b>Targeted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_SET__TARGETED = eINSTANCE.getCodingSet_Targeted();

		/**
		 * The meta object literal for the '<em><b>Targeting</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_SET__TARGETING = eINSTANCE.getCodingSet_Targeting();

		/**
		 * The meta object literal for the '<em><b>Frame</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_SET__FRAME = eINSTANCE.getCodingSet_Frame();

		/**
		 * The meta object literal for the '<em><b>Frame Posts</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_SET__FRAME_POSTS = eINSTANCE.getCodingSet_FramePosts();

		/**
		 * The meta object literal for the '<em><b>Strata</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_SET__STRATA = eINSTANCE.getCodingSet_Strata();

		/**
		 * The meta object literal for the '<em><b>Allocation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_SET__ALLOCATION = eINSTANCE.getCodingSet_Allocation();

		/**
		 * The meta object literal for the '<em><b>Variance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_SET__VARIANCE = eINSTANCE.getCodingSet_Variance();

		/**
		 * The meta object literal for the '<em><b>Agencies</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_SET__AGENCIES = eINSTANCE.getCodingSet_Agencies();

		/**
		 * The meta object literal for the '<em><b>Frame Agencies</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_SET__FRAME_AGENCIES = eINSTANCE.getCodingSet_FrameAgencies();

		/**
		 * The meta object literal for the '<em><b>Overlap</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_SET__OVERLAP = eINSTANCE.getCodingSet_Overlap();

		/**
		 * The meta object literal for the '<em><b>Coders</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODING_SET__CODERS = eINSTANCE.getCodingSet_Coders();

		/**
		 * The meta object literal for the '<em><b>Facets</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_SET__FACETS = eINSTANCE.getCodingSet_Facets();

		/**
		 * The meta object literal for the '<em><b>Suggestions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_SET__SUGGESTIONS = eINSTANCE.getCodingSet_Suggestions();

		/**
		 * The meta object literal for the '<em><b>Identified</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_SET__IDENTIFIED = eINSTANCE.getCodingSet_Identified();

		/**
		 * The meta object literal for the '<em><b>Closed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_SET__CLOSED_ON = eINSTANCE.getCodingSet_ClosedOn();

		/**
		 * The meta object literal for the '<em><b>Parts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODING_SET__PARTS = eINSTANCE.getCodingSet_Parts();

		/**
		 * The meta object literal for the '<em><b>Handed Out</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODING_SET__HANDED_OUT = eINSTANCE.getCodingSet_HandedOut();

		/**
		 * The meta object literal for the '<em><b>Interviews</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODING_SET__INTERVIEWS = eINSTANCE.getCodingSet_Interviews();

		/**
		 * The meta object literal for the '<em><b>Additions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODING_SET__ADDITIONS = eINSTANCE.getCodingSet_Additions();

		/**
		 * The meta object literal for the '<em><b>Stop At Margin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_SET__STOP_AT_MARGIN = eINSTANCE.getCodingSet_StopAtMargin();

		/**
		 * The meta object literal for the '<em><b>Block</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_SET__BLOCK = eINSTANCE.getCodingSet_Block();

		/**
		 * The meta object literal for the '<em><b>After</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_SET__AFTER = eINSTANCE.getCodingSet_After();

		/**
		 * The meta object literal for the '<em><b>Turn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_SET__TURN = eINSTANCE.getCodingSet_Turn();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.SetStratumImpl <em>Set Stratum</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.SetStratumImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getSetStratum()
		 * @generated
		 */
		EClass SET_STRATUM = eINSTANCE.getSetStratum();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SET_STRATUM__KEY = eINSTANCE.getSetStratum_Key();

		/**
		 * The meta object literal for the '<em><b>Posts</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SET_STRATUM__POSTS = eINSTANCE.getSetStratum_Posts();

		/**
		 * The meta object literal for the '<em><b>Drawn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SET_STRATUM__DRAWN = eINSTANCE.getSetStratum_Drawn();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.SetAdditionImpl <em>Set Addition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.SetAdditionImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getSetAddition()
		 * @generated
		 */
		EClass SET_ADDITION = eINSTANCE.getSetAddition();

		/**
		 * The meta object literal for the '<em><b>Run</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SET_ADDITION__RUN = eINSTANCE.getSetAddition_Run();

		/**
		 * The meta object literal for the '<em><b>On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SET_ADDITION__ON = eINSTANCE.getSetAddition_On();

		/**
		 * The meta object literal for the '<em><b>Posts</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SET_ADDITION__POSTS = eINSTANCE.getSetAddition_Posts();

		/**
		 * The meta object literal for the '<em><b>Newcomers</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SET_ADDITION__NEWCOMERS = eINSTANCE.getSetAddition_Newcomers();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.HandedOutImpl <em>Handed Out</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.HandedOutImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getHandedOut()
		 * @generated
		 */
		EClass HANDED_OUT = eINSTANCE.getHandedOut();

		/**
		 * The meta object literal for the '<em><b>Coder</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HANDED_OUT__CODER = eINSTANCE.getHandedOut_Coder();

		/**
		 * The meta object literal for the '<em><b>On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDED_OUT__ON = eINSTANCE.getHandedOut_On();

		/**
		 * The meta object literal for the '<em><b>Digest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDED_OUT__DIGEST = eINSTANCE.getHandedOut_Digest();

		/**
		 * The meta object literal for the '<em><b>Codebook</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDED_OUT__CODEBOOK = eINSTANCE.getHandedOut_Codebook();

		/**
		 * The meta object literal for the '<em><b>Posts</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDED_OUT__POSTS = eINSTANCE.getHandedOut_Posts();

		/**
		 * The meta object literal for the '<em><b>Secret</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDED_OUT__SECRET = eINSTANCE.getHandedOut_Secret();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.PublishedFigureImpl <em>Published Figure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.PublishedFigureImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getPublishedFigure()
		 * @generated
		 */
		EClass PUBLISHED_FIGURE = eINSTANCE.getPublishedFigure();

		/**
		 * The meta object literal for the '<em><b>Indicator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLISHED_FIGURE__INDICATOR = eINSTANCE.getPublishedFigure_Indicator();

		/**
		 * The meta object literal for the '<em><b>Jurisdiction</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PUBLISHED_FIGURE__JURISDICTION = eINSTANCE.getPublishedFigure_Jurisdiction();

		/**
		 * The meta object literal for the '<em><b>Platforms</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PUBLISHED_FIGURE__PLATFORMS = eINSTANCE.getPublishedFigure_Platforms();

		/**
		 * The meta object literal for the '<em><b>Measure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLISHED_FIGURE__MEASURE = eINSTANCE.getPublishedFigure_Measure();

		/**
		 * The meta object literal for the '<em><b>Row</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLISHED_FIGURE__ROW = eINSTANCE.getPublishedFigure_Row();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLISHED_FIGURE__VALUE = eINSTANCE.getPublishedFigure_Value();

		/**
		 * The meta object literal for the '<em><b>About</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLISHED_FIGURE__ABOUT = eINSTANCE.getPublishedFigure_About();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLISHED_FIGURE__SOURCE = eINSTANCE.getPublishedFigure_Source();

		/**
		 * The meta object literal for the '<em><b>Remark</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PUBLISHED_FIGURE__REMARK = eINSTANCE.getPublishedFigure_Remark();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.FindingImpl <em>Finding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.FindingImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getFinding()
		 * @generated
		 */
		EClass FINDING = eINSTANCE.getFinding();

		/**
		 * The meta object literal for the '<em><b>Candidate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__CANDIDATE = eINSTANCE.getFinding_Candidate();

		/**
		 * The meta object literal for the '<em><b>Wording</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FINDING__WORDING = eINSTANCE.getFinding_Wording();

		/**
		 * The meta object literal for the '<em><b>Kept On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__KEPT_ON = eINSTANCE.getFinding_KeptOn();

		/**
		 * The meta object literal for the '<em><b>Kept By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__KEPT_BY = eINSTANCE.getFinding_KeptBy();

		/**
		 * The meta object literal for the '<em><b>Cells</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FINDING__CELLS = eINSTANCE.getFinding_Cells();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.FindingCellImpl <em>Finding Cell</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.FindingCellImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getFindingCell()
		 * @generated
		 */
		EClass FINDING_CELL = eINSTANCE.getFindingCell();

		/**
		 * The meta object literal for the '<em><b>Of</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_CELL__OF = eINSTANCE.getFindingCell_Of();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_CELL__VALUE = eINSTANCE.getFindingCell_Value();

		/**
		 * The meta object literal for the '<em><b>Low</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_CELL__LOW = eINSTANCE.getFindingCell_Low();

		/**
		 * The meta object literal for the '<em><b>High</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_CELL__HIGH = eINSTANCE.getFindingCell_High();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.AuthorTextImpl <em>Author Text</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.AuthorTextImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getAuthorText()
		 * @generated
		 */
		EClass AUTHOR_TEXT = eINSTANCE.getAuthorText();

		/**
		 * The meta object literal for the '<em><b>Fr</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AUTHOR_TEXT__FR = eINSTANCE.getAuthorText_Fr();

		/**
		 * The meta object literal for the '<em><b>En</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AUTHOR_TEXT__EN = eINSTANCE.getAuthorText_En();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.SectionCommentImpl <em>Section Comment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.SectionCommentImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getSectionComment()
		 * @generated
		 */
		EClass SECTION_COMMENT = eINSTANCE.getSectionComment();

		/**
		 * The meta object literal for the '<em><b>Section</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION_COMMENT__SECTION = eINSTANCE.getSectionComment_Section();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.RecommendationImpl <em>Recommendation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.RecommendationImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getRecommendation()
		 * @generated
		 */
		EClass RECOMMENDATION = eINSTANCE.getRecommendation();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECOMMENDATION__TEXT = eINSTANCE.getRecommendation_Text();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECOMMENDATION__OWNER = eINSTANCE.getRecommendation_Owner();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECOMMENDATION__DUE = eINSTANCE.getRecommendation_Due();

		/**
		 * The meta object literal for the '<em><b>Hours Per Week</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECOMMENDATION__HOURS_PER_WEEK = eINSTANCE.getRecommendation_HoursPerWeek();

		/**
		 * The meta object literal for the '<em><b>Scenario</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECOMMENDATION__SCENARIO = eINSTANCE.getRecommendation_Scenario();

		/**
		 * The meta object literal for the '<em><b>Indicator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECOMMENDATION__INDICATOR = eINSTANCE.getRecommendation_Indicator();

		/**
		 * The meta object literal for the '<em><b>Before</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECOMMENDATION__BEFORE = eINSTANCE.getRecommendation_Before();

		/**
		 * The meta object literal for the '<em><b>Aim</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECOMMENDATION__AIM = eINSTANCE.getRecommendation_Aim();

		/**
		 * The meta object literal for the '<em><b>Sign</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECOMMENDATION__SIGN = eINSTANCE.getRecommendation_Sign();

		/**
		 * The meta object literal for the '<em><b>Findings</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECOMMENDATION__FINDINGS = eINSTANCE.getRecommendation_Findings();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECOMMENDATION__STATE = eINSTANCE.getRecommendation_State();

		/**
		 * The meta object literal for the '<em><b>Proposed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECOMMENDATION__PROPOSED_ON = eINSTANCE.getRecommendation_ProposedOn();

		/**
		 * The meta object literal for the '<em><b>Decided On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECOMMENDATION__DECIDED_ON = eINSTANCE.getRecommendation_DecidedOn();

		/**
		 * The meta object literal for the '<em><b>Begun On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECOMMENDATION__BEGUN_ON = eINSTANCE.getRecommendation_BegunOn();

		/**
		 * The meta object literal for the '<em><b>Ended On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECOMMENDATION__ENDED_ON = eINSTANCE.getRecommendation_EndedOn();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECOMMENDATION__NOTE = eINSTANCE.getRecommendation_Note();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.ScenarioImpl <em>Scenario</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.ScenarioImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getScenario()
		 * @generated
		 */
		EClass SCENARIO = eINSTANCE.getScenario();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENARIO__NAME = eINSTANCE.getScenario_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENARIO__DESCRIPTION = eINSTANCE.getScenario_Description();

		/**
		 * The meta object literal for the '<em><b>Base</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENARIO__BASE = eINSTANCE.getScenario_Base();

		/**
		 * The meta object literal for the '<em><b>Years</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO__YEARS = eINSTANCE.getScenario_Years();

		/**
		 * The meta object literal for the '<em><b>Seed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO__SEED = eINSTANCE.getScenario_Seed();

		/**
		 * The meta object literal for the '<em><b>Assumptions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENARIO__ASSUMPTIONS = eINSTANCE.getScenario_Assumptions();

		/**
		 * The meta object literal for the '<em><b>Changes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENARIO__CHANGES = eINSTANCE.getScenario_Changes();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.AssumptionImpl <em>Assumption</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.AssumptionImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getAssumption()
		 * @generated
		 */
		EClass ASSUMPTION = eINSTANCE.getAssumption();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSUMPTION__NAME = eINSTANCE.getAssumption_Name();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSUMPTION__NOTE = eINSTANCE.getAssumption_Note();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSUMPTION__UNIT = eINSTANCE.getAssumption_Unit();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSUMPTION__SOURCE = eINSTANCE.getAssumption_Source();

		/**
		 * The meta object literal for the '<em><b>Basis</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSUMPTION__BASIS = eINSTANCE.getAssumption_Basis();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSUMPTION__OWNER = eINSTANCE.getAssumption_Owner();

		/**
		 * The meta object literal for the '<em><b>Distribution</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSUMPTION__DISTRIBUTION = eINSTANCE.getAssumption_Distribution();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.DistributionImpl <em>Distribution</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.DistributionImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getDistribution()
		 * @generated
		 */
		EClass DISTRIBUTION = eINSTANCE.getDistribution();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.FixedValueImpl <em>Fixed Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.FixedValueImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getFixedValue()
		 * @generated
		 */
		EClass FIXED_VALUE = eINSTANCE.getFixedValue();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIXED_VALUE__VALUE = eINSTANCE.getFixedValue_Value();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.TriangularDistributionImpl <em>Triangular Distribution</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.TriangularDistributionImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getTriangularDistribution()
		 * @generated
		 */
		EClass TRIANGULAR_DISTRIBUTION = eINSTANCE.getTriangularDistribution();

		/**
		 * The meta object literal for the '<em><b>Low</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRIANGULAR_DISTRIBUTION__LOW = eINSTANCE.getTriangularDistribution_Low();

		/**
		 * The meta object literal for the '<em><b>Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRIANGULAR_DISTRIBUTION__MODE = eINSTANCE.getTriangularDistribution_Mode();

		/**
		 * The meta object literal for the '<em><b>High</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRIANGULAR_DISTRIBUTION__HIGH = eINSTANCE.getTriangularDistribution_High();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.UniformDistributionImpl <em>Uniform Distribution</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.UniformDistributionImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getUniformDistribution()
		 * @generated
		 */
		EClass UNIFORM_DISTRIBUTION = eINSTANCE.getUniformDistribution();

		/**
		 * The meta object literal for the '<em><b>Low</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIFORM_DISTRIBUTION__LOW = eINSTANCE.getUniformDistribution_Low();

		/**
		 * The meta object literal for the '<em><b>High</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIFORM_DISTRIBUTION__HIGH = eINSTANCE.getUniformDistribution_High();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.NormalDistributionImpl <em>Normal Distribution</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.NormalDistributionImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getNormalDistribution()
		 * @generated
		 */
		EClass NORMAL_DISTRIBUTION = eINSTANCE.getNormalDistribution();

		/**
		 * The meta object literal for the '<em><b>Mean</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NORMAL_DISTRIBUTION__MEAN = eINSTANCE.getNormalDistribution_Mean();

		/**
		 * The meta object literal for the '<em><b>Standard Deviation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NORMAL_DISTRIBUTION__STANDARD_DEVIATION = eINSTANCE.getNormalDistribution_StandardDeviation();

		/**
		 * The meta object literal for the '<em><b>Low</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NORMAL_DISTRIBUTION__LOW = eINSTANCE.getNormalDistribution_Low();

		/**
		 * The meta object literal for the '<em><b>High</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NORMAL_DISTRIBUTION__HIGH = eINSTANCE.getNormalDistribution_High();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.BetaDistributionImpl <em>Beta Distribution</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.BetaDistributionImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getBetaDistribution()
		 * @generated
		 */
		EClass BETA_DISTRIBUTION = eINSTANCE.getBetaDistribution();

		/**
		 * The meta object literal for the '<em><b>Alpha</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BETA_DISTRIBUTION__ALPHA = eINSTANCE.getBetaDistribution_Alpha();

		/**
		 * The meta object literal for the '<em><b>Beta</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BETA_DISTRIBUTION__BETA = eINSTANCE.getBetaDistribution_Beta();

		/**
		 * The meta object literal for the '<em><b>Low</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BETA_DISTRIBUTION__LOW = eINSTANCE.getBetaDistribution_Low();

		/**
		 * The meta object literal for the '<em><b>High</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BETA_DISTRIBUTION__HIGH = eINSTANCE.getBetaDistribution_High();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.EmpiricalDistributionImpl <em>Empirical Distribution</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.EmpiricalDistributionImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getEmpiricalDistribution()
		 * @generated
		 */
		EClass EMPIRICAL_DISTRIBUTION = eINSTANCE.getEmpiricalDistribution();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMPIRICAL_DISTRIBUTION__VALUES = eINSTANCE.getEmpiricalDistribution_Values();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.AgencyFilterImpl <em>Agency Filter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.AgencyFilterImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getAgencyFilter()
		 * @generated
		 */
		EClass AGENCY_FILTER = eINSTANCE.getAgencyFilter();

		/**
		 * The meta object literal for the '<em><b>Categories</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGENCY_FILTER__CATEGORIES = eINSTANCE.getAgencyFilter_Categories();

		/**
		 * The meta object literal for the '<em><b>Jurisdictions</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGENCY_FILTER__JURISDICTIONS = eINSTANCE.getAgencyFilter_Jurisdictions();

		/**
		 * The meta object literal for the '<em><b>Fields</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENCY_FILTER__FIELDS = eINSTANCE.getAgencyFilter_Fields();

		/**
		 * The meta object literal for the '<em><b>Minimum Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENCY_FILTER__MINIMUM_SIZE = eINSTANCE.getAgencyFilter_MinimumSize();

		/**
		 * The meta object literal for the '<em><b>Maximum Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENCY_FILTER__MAXIMUM_SIZE = eINSTANCE.getAgencyFilter_MaximumSize();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.ProposedUsageImpl <em>Proposed Usage</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.ProposedUsageImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getProposedUsage()
		 * @generated
		 */
		EClass PROPOSED_USAGE = eINSTANCE.getProposedUsage();

		/**
		 * The meta object literal for the '<em><b>Usage</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROPOSED_USAGE__USAGE = eINSTANCE.getProposedUsage_Usage();

		/**
		 * The meta object literal for the '<em><b>Share</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROPOSED_USAGE__SHARE = eINSTANCE.getProposedUsage_Share();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.ScenarioChangeImpl <em>Scenario Change</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.ScenarioChangeImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getScenarioChange()
		 * @generated
		 */
		EClass SCENARIO_CHANGE = eINSTANCE.getScenarioChange();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENARIO_CHANGE__NOTE = eINSTANCE.getScenarioChange_Note();

		/**
		 * The meta object literal for the '<em><b>Active</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO_CHANGE__ACTIVE = eINSTANCE.getScenarioChange_Active();

		/**
		 * The meta object literal for the '<em><b>Filter</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENARIO_CHANGE__FILTER = eINSTANCE.getScenarioChange_Filter();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.PlatformAppearsImpl <em>Platform Appears</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.PlatformAppearsImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getPlatformAppears()
		 * @generated
		 */
		EClass PLATFORM_APPEARS = eINSTANCE.getPlatformAppears();

		/**
		 * The meta object literal for the '<em><b>Platform</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLATFORM_APPEARS__PLATFORM = eINSTANCE.getPlatformAppears_Platform();

		/**
		 * The meta object literal for the '<em><b>Usages</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLATFORM_APPEARS__USAGES = eINSTANCE.getPlatformAppears_Usages();

		/**
		 * The meta object literal for the '<em><b>Placements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLATFORM_APPEARS__PLACEMENTS = eINSTANCE.getPlatformAppears_Placements();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.PlatformClosesImpl <em>Platform Closes</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.PlatformClosesImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getPlatformCloses()
		 * @generated
		 */
		EClass PLATFORM_CLOSES = eINSTANCE.getPlatformCloses();

		/**
		 * The meta object literal for the '<em><b>Platform</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLATFORM_CLOSES__PLATFORM = eINSTANCE.getPlatformCloses_Platform();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.AdoptionImpl <em>Adoption</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.AdoptionImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getAdoption()
		 * @generated
		 */
		EClass ADOPTION = eINSTANCE.getAdoption();

		/**
		 * The meta object literal for the '<em><b>Platform</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ADOPTION__PLATFORM = eINSTANCE.getAdoption_Platform();

		/**
		 * The meta object literal for the '<em><b>Curve</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ADOPTION__CURVE = eINSTANCE.getAdoption_Curve();

		/**
		 * The meta object literal for the '<em><b>Usages</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ADOPTION__USAGES = eINSTANCE.getAdoption_Usages();

		/**
		 * The meta object literal for the '<em><b>Independent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADOPTION__INDEPENDENT = eINSTANCE.getAdoption_Independent();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.AdoptionCurveImpl <em>Adoption Curve</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.AdoptionCurveImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getAdoptionCurve()
		 * @generated
		 */
		EClass ADOPTION_CURVE = eINSTANCE.getAdoptionCurve();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.AdoptionRateImpl <em>Adoption Rate</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.AdoptionRateImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getAdoptionRate()
		 * @generated
		 */
		EClass ADOPTION_RATE = eINSTANCE.getAdoptionRate();

		/**
		 * The meta object literal for the '<em><b>Rate</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ADOPTION_RATE__RATE = eINSTANCE.getAdoptionRate_Rate();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.LogisticAdoptionImpl <em>Logistic Adoption</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.LogisticAdoptionImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getLogisticAdoption()
		 * @generated
		 */
		EClass LOGISTIC_ADOPTION = eINSTANCE.getLogisticAdoption();

		/**
		 * The meta object literal for the '<em><b>Midpoint</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LOGISTIC_ADOPTION__MIDPOINT = eINSTANCE.getLogisticAdoption_Midpoint();

		/**
		 * The meta object literal for the '<em><b>Steepness</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LOGISTIC_ADOPTION__STEEPNESS = eINSTANCE.getLogisticAdoption_Steepness();

		/**
		 * The meta object literal for the '<em><b>Ceiling</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LOGISTIC_ADOPTION__CEILING = eINSTANCE.getLogisticAdoption_Ceiling();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.PostVolumeImpl <em>Post Volume</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.PostVolumeImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getPostVolume()
		 * @generated
		 */
		EClass POST_VOLUME = eINSTANCE.getPostVolume();

		/**
		 * The meta object literal for the '<em><b>Factor</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POST_VOLUME__FACTOR = eINSTANCE.getPostVolume_Factor();

		/**
		 * The meta object literal for the '<em><b>Platform</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POST_VOLUME__PLATFORM = eINSTANCE.getPostVolume_Platform();

		/**
		 * The meta object literal for the '<em><b>Usage</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POST_VOLUME__USAGE = eINSTANCE.getPostVolume_Usage();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.UsageShiftImpl <em>Usage Shift</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.UsageShiftImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getUsageShift()
		 * @generated
		 */
		EClass USAGE_SHIFT = eINSTANCE.getUsageShift();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference USAGE_SHIFT__FROM = eINSTANCE.getUsageShift_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference USAGE_SHIFT__TO = eINSTANCE.getUsageShift_To();

		/**
		 * The meta object literal for the '<em><b>Share</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference USAGE_SHIFT__SHARE = eINSTANCE.getUsageShift_Share();

		/**
		 * The meta object literal for the '<em><b>Platform</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference USAGE_SHIFT__PLATFORM = eINSTANCE.getUsageShift_Platform();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.PlacementChangeImpl <em>Placement Change</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.PlacementChangeImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getPlacementChange()
		 * @generated
		 */
		EClass PLACEMENT_CHANGE = eINSTANCE.getPlacementChange();

		/**
		 * The meta object literal for the '<em><b>Theory</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACEMENT_CHANGE__THEORY = eINSTANCE.getPlacementChange_Theory();

		/**
		 * The meta object literal for the '<em><b>Usage</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACEMENT_CHANGE__USAGE = eINSTANCE.getPlacementChange_Usage();

		/**
		 * The meta object literal for the '<em><b>Platform</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACEMENT_CHANGE__PLATFORM = eINSTANCE.getPlacementChange_Platform();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACEMENT_CHANGE__CATEGORY = eINSTANCE.getPlacementChange_Category();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.ReplyPracticeImpl <em>Reply Practice</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.ReplyPracticeImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getReplyPractice()
		 * @generated
		 */
		EClass REPLY_PRACTICE = eINSTANCE.getReplyPractice();

		/**
		 * The meta object literal for the '<em><b>Rate</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPLY_PRACTICE__RATE = eINSTANCE.getReplyPractice_Rate();

		/**
		 * The meta object literal for the '<em><b>Delay Hours</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPLY_PRACTICE__DELAY_HOURS = eINSTANCE.getReplyPractice_DelayHours();

		/**
		 * The meta object literal for the '<em><b>Platform</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPLY_PRACTICE__PLATFORM = eINSTANCE.getReplyPractice_Platform();

		/**
		 * The meta object literal for the '<em><b>Usage</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPLY_PRACTICE__USAGE = eINSTANCE.getReplyPractice_Usage();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.ValidationDelayImpl <em>Validation Delay</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.ValidationDelayImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getValidationDelay()
		 * @generated
		 */
		EClass VALIDATION_DELAY = eINSTANCE.getValidationDelay();

		/**
		 * The meta object literal for the '<em><b>Hours</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VALIDATION_DELAY__HOURS = eINSTANCE.getValidationDelay_Hours();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.WorkHoursImpl <em>Work Hours</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.WorkHoursImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getWorkHours()
		 * @generated
		 */
		EClass WORK_HOURS = eINSTANCE.getWorkHours();

		/**
		 * The meta object literal for the '<em><b>Hours</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORK_HOURS__HOURS = eINSTANCE.getWorkHours_Hours();

		/**
		 * The meta object literal for the '<em><b>Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_HOURS__BASIS = eINSTANCE.getWorkHours_Basis();

		/**
		 * The meta object literal for the '<em><b>Platform</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORK_HOURS__PLATFORM = eINSTANCE.getWorkHours_Platform();

		/**
		 * The meta object literal for the '<em><b>Usage</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORK_HOURS__USAGE = eINSTANCE.getWorkHours_Usage();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.NewAgencyImpl <em>New Agency</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.NewAgencyImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getNewAgency()
		 * @generated
		 */
		EClass NEW_AGENCY = eINSTANCE.getNewAgency();

		/**
		 * The meta object literal for the '<em><b>Jurisdiction</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NEW_AGENCY__JURISDICTION = eINSTANCE.getNewAgency_Jurisdiction();

		/**
		 * The meta object literal for the '<em><b>Agency</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NEW_AGENCY__AGENCY = eINSTANCE.getNewAgency_Agency();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.MergerImpl <em>Merger</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.MergerImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getMerger()
		 * @generated
		 */
		EClass MERGER = eINSTANCE.getMerger();

		/**
		 * The meta object literal for the '<em><b>Agencies</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MERGER__AGENCIES = eINSTANCE.getMerger_Agencies();

		/**
		 * The meta object literal for the '<em><b>Into</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MERGER__INTO = eINSTANCE.getMerger_Into();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.ContributedChangeImpl <em>Contributed Change</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.ContributedChangeImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getContributedChange()
		 * @generated
		 */
		EClass CONTRIBUTED_CHANGE = eINSTANCE.getContributedChange();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRIBUTED_CHANGE__KIND = eINSTANCE.getContributedChange_Kind();

		/**
		 * The meta object literal for the '<em><b>Plugin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRIBUTED_CHANGE__PLUGIN = eINSTANCE.getContributedChange_Plugin();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTRIBUTED_CHANGE__NAME = eINSTANCE.getContributedChange_Name();

		/**
		 * The meta object literal for the '<em><b>Arguments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTRIBUTED_CHANGE__ARGUMENTS = eINSTANCE.getContributedChange_Arguments();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.ChangeArgumentImpl <em>Change Argument</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.ChangeArgumentImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getChangeArgument()
		 * @generated
		 */
		EClass CHANGE_ARGUMENT = eINSTANCE.getChangeArgument();

		/**
		 * The meta object literal for the '<em><b>Parameter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANGE_ARGUMENT__PARAMETER = eINSTANCE.getChangeArgument_Parameter();

		/**
		 * The meta object literal for the '<em><b>Assumption</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHANGE_ARGUMENT__ASSUMPTION = eINSTANCE.getChangeArgument_Assumption();

		/**
		 * The meta object literal for the '<em><b>Platform</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHANGE_ARGUMENT__PLATFORM = eINSTANCE.getChangeArgument_Platform();

		/**
		 * The meta object literal for the '<em><b>Usage</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHANGE_ARGUMENT__USAGE = eINSTANCE.getChangeArgument_Usage();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.RunImpl <em>Run</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.RunImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getRun()
		 * @generated
		 */
		EClass RUN = eINSTANCE.getRun();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__KIND = eINSTANCE.getRun_Kind();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__LABEL = eINSTANCE.getRun_Label();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__AT = eINSTANCE.getRun_At();

		/**
		 * The meta object literal for the '<em><b>Active</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__ACTIVE = eINSTANCE.getRun_Active();

		/**
		 * The meta object literal for the '<em><b>Failed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__FAILED = eINSTANCE.getRun_Failed();

		/**
		 * The meta object literal for the '<em><b>Observed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__OBSERVED_ON = eINSTANCE.getRun_ObservedOn();

		/**
		 * The meta object literal for the '<em><b>Complete</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__COMPLETE = eINSTANCE.getRun_Complete();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__SOURCE = eINSTANCE.getRun_Source();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__PURPOSE = eINSTANCE.getRun_Purpose();

		/**
		 * The meta object literal for the '<em><b>Terms</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__TERMS = eINSTANCE.getRun_Terms();

		/**
		 * The meta object literal for the '<em><b>Collected Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__COLLECTED_UNTIL = eINSTANCE.getRun_CollectedUntil();

		/**
		 * The meta object literal for the '<em><b>Keep Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__KEEP_UNTIL = eINSTANCE.getRun_KeepUntil();

		/**
		 * The meta object literal for the '<em><b>Privacy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__PRIVACY = eINSTANCE.getRun_Privacy();

		/**
		 * The meta object literal for the '<em><b>Privacy Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__PRIVACY_KEY = eINSTANCE.getRun_PrivacyKey();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.KeptApartImpl <em>Kept Apart</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.KeptApartImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getKeptApart()
		 * @generated
		 */
		EClass KEPT_APART = eINSTANCE.getKeptApart();

		/**
		 * The meta object literal for the '<em><b>One</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KEPT_APART__ONE = eINSTANCE.getKeptApart_One();

		/**
		 * The meta object literal for the '<em><b>Other</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KEPT_APART__OTHER = eINSTANCE.getKeptApart_Other();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEPT_APART__BY = eINSTANCE.getKeptApart_By();

		/**
		 * The meta object literal for the '<em><b>On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEPT_APART__ON = eINSTANCE.getKeptApart_On();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEPT_APART__REASON = eINSTANCE.getKeptApart_Reason();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.TableMappingImpl <em>Table Mapping</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.TableMappingImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getTableMapping()
		 * @generated
		 */
		EClass TABLE_MAPPING = eINSTANCE.getTableMapping();

		/**
		 * The meta object literal for the '<em><b>Importer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TABLE_MAPPING__IMPORTER = eINSTANCE.getTableMapping_Importer();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TABLE_MAPPING__NAME = eINSTANCE.getTableMapping_Name();

		/**
		 * The meta object literal for the '<em><b>Columns</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TABLE_MAPPING__COLUMNS = eINSTANCE.getTableMapping_Columns();

		/**
		 * The meta object literal for the '<em><b>Constants</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TABLE_MAPPING__CONSTANTS = eINSTANCE.getTableMapping_Constants();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TABLE_MAPPING__VALUES = eINSTANCE.getTableMapping_Values();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.ColumnMappingImpl <em>Column Mapping</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.ColumnMappingImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getColumnMapping()
		 * @generated
		 */
		EClass COLUMN_MAPPING = eINSTANCE.getColumnMapping();

		/**
		 * The meta object literal for the '<em><b>Column</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLUMN_MAPPING__COLUMN = eINSTANCE.getColumnMapping_Column();

		/**
		 * The meta object literal for the '<em><b>Field</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLUMN_MAPPING__FIELD = eINSTANCE.getColumnMapping_Field();

		/**
		 * The meta object literal for the '<em><b>Argument</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLUMN_MAPPING__ARGUMENT = eINSTANCE.getColumnMapping_Argument();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.FieldConstantImpl <em>Field Constant</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.FieldConstantImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getFieldConstant()
		 * @generated
		 */
		EClass FIELD_CONSTANT = eINSTANCE.getFieldConstant();

		/**
		 * The meta object literal for the '<em><b>Field</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD_CONSTANT__FIELD = eINSTANCE.getFieldConstant_Field();

		/**
		 * The meta object literal for the '<em><b>Argument</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD_CONSTANT__ARGUMENT = eINSTANCE.getFieldConstant_Argument();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD_CONSTANT__VALUE = eINSTANCE.getFieldConstant_Value();

		/**
		 * The meta object literal for the '{@link org.palier.model.impl.ValueMappingImpl <em>Value Mapping</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.impl.ValueMappingImpl
		 * @see org.palier.model.impl.PalierPackageImpl#getValueMapping()
		 * @generated
		 */
		EClass VALUE_MAPPING = eINSTANCE.getValueMapping();

		/**
		 * The meta object literal for the '<em><b>Field</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE_MAPPING__FIELD = eINSTANCE.getValueMapping_Field();

		/**
		 * The meta object literal for the '<em><b>Word</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE_MAPPING__WORD = eINSTANCE.getValueMapping_Word();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE_MAPPING__VALUE = eINSTANCE.getValueMapping_Value();

		/**
		 * The meta object literal for the '{@link org.palier.model.WorkBasis <em>Work Basis</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.WorkBasis
		 * @see org.palier.model.impl.PalierPackageImpl#getWorkBasis()
		 * @generated
		 */
		EEnum WORK_BASIS = eINSTANCE.getWorkBasis();

		/**
		 * The meta object literal for the '{@link org.palier.model.DataNature <em>Data Nature</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.DataNature
		 * @see org.palier.model.impl.PalierPackageImpl#getDataNature()
		 * @generated
		 */
		EEnum DATA_NATURE = eINSTANCE.getDataNature();

		/**
		 * The meta object literal for the '{@link org.palier.model.PresenceStatus <em>Presence Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.PresenceStatus
		 * @see org.palier.model.impl.PalierPackageImpl#getPresenceStatus()
		 * @generated
		 */
		EEnum PRESENCE_STATUS = eINSTANCE.getPresenceStatus();

		/**
		 * The meta object literal for the '{@link org.palier.model.Authenticity <em>Authenticity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.Authenticity
		 * @see org.palier.model.impl.PalierPackageImpl#getAuthenticity()
		 * @generated
		 */
		EEnum AUTHENTICITY = eINSTANCE.getAuthenticity();

		/**
		 * The meta object literal for the '{@link org.palier.model.SetPurpose <em>Set Purpose</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.SetPurpose
		 * @see org.palier.model.impl.PalierPackageImpl#getSetPurpose()
		 * @generated
		 */
		EEnum SET_PURPOSE = eINSTANCE.getSetPurpose();

		/**
		 * The meta object literal for the '{@link org.palier.model.Allocation <em>Allocation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.Allocation
		 * @see org.palier.model.impl.PalierPackageImpl#getAllocation()
		 * @generated
		 */
		EEnum ALLOCATION = eINSTANCE.getAllocation();

		/**
		 * The meta object literal for the '{@link org.palier.model.FieldSubject <em>Field Subject</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.FieldSubject
		 * @see org.palier.model.impl.PalierPackageImpl#getFieldSubject()
		 * @generated
		 */
		EEnum FIELD_SUBJECT = eINSTANCE.getFieldSubject();

		/**
		 * The meta object literal for the '{@link org.palier.model.FieldType <em>Field Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.FieldType
		 * @see org.palier.model.impl.PalierPackageImpl#getFieldType()
		 * @generated
		 */
		EEnum FIELD_TYPE = eINSTANCE.getFieldType();

		/**
		 * The meta object literal for the '{@link org.palier.model.CoderKind <em>Coder Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.CoderKind
		 * @see org.palier.model.impl.PalierPackageImpl#getCoderKind()
		 * @generated
		 */
		EEnum CODER_KIND = eINSTANCE.getCoderKind();

		/**
		 * The meta object literal for the '{@link org.palier.model.Planning <em>Planning</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.Planning
		 * @see org.palier.model.impl.PalierPackageImpl#getPlanning()
		 * @generated
		 */
		EEnum PLANNING = eINSTANCE.getPlanning();

		/**
		 * The meta object literal for the '{@link org.palier.model.ConsentForm <em>Consent Form</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.ConsentForm
		 * @see org.palier.model.impl.PalierPackageImpl#getConsentForm()
		 * @generated
		 */
		EEnum CONSENT_FORM = eINSTANCE.getConsentForm();

		/**
		 * The meta object literal for the '{@link org.palier.model.ConsentScope <em>Consent Scope</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.ConsentScope
		 * @see org.palier.model.impl.PalierPackageImpl#getConsentScope()
		 * @generated
		 */
		EEnum CONSENT_SCOPE = eINSTANCE.getConsentScope();

		/**
		 * The meta object literal for the '{@link org.palier.model.ValidationLevel <em>Validation Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.ValidationLevel
		 * @see org.palier.model.impl.PalierPackageImpl#getValidationLevel()
		 * @generated
		 */
		EEnum VALIDATION_LEVEL = eINSTANCE.getValidationLevel();

		/**
		 * The meta object literal for the '{@link org.palier.model.TargetedPublic <em>Targeted Public</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.TargetedPublic
		 * @see org.palier.model.impl.PalierPackageImpl#getTargetedPublic()
		 * @generated
		 */
		EEnum TARGETED_PUBLIC = eINSTANCE.getTargetedPublic();

		/**
		 * The meta object literal for the '{@link org.palier.model.Tone <em>Tone</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.Tone
		 * @see org.palier.model.impl.PalierPackageImpl#getTone()
		 * @generated
		 */
		EEnum TONE = eINSTANCE.getTone();

		/**
		 * The meta object literal for the '{@link org.palier.model.Complementarity <em>Complementarity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.Complementarity
		 * @see org.palier.model.impl.PalierPackageImpl#getComplementarity()
		 * @generated
		 */
		EEnum COMPLEMENTARITY = eINSTANCE.getComplementarity();

		/**
		 * The meta object literal for the '{@link org.palier.model.Impression <em>Impression</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.Impression
		 * @see org.palier.model.impl.PalierPackageImpl#getImpression()
		 * @generated
		 */
		EEnum IMPRESSION = eINSTANCE.getImpression();

		/**
		 * The meta object literal for the '{@link org.palier.model.CaseResponse <em>Case Response</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.CaseResponse
		 * @see org.palier.model.impl.PalierPackageImpl#getCaseResponse()
		 * @generated
		 */
		EEnum CASE_RESPONSE = eINSTANCE.getCaseResponse();

		/**
		 * The meta object literal for the '{@link org.palier.model.RecommendationState <em>Recommendation State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.RecommendationState
		 * @see org.palier.model.impl.PalierPackageImpl#getRecommendationState()
		 * @generated
		 */
		EEnum RECOMMENDATION_STATE = eINSTANCE.getRecommendationState();

		/**
		 * The meta object literal for the '<em>Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.LocalDate
		 * @see org.palier.model.impl.PalierPackageImpl#getDate()
		 * @generated
		 */
		EDataType DATE = eINSTANCE.getDate();

		/**
		 * The meta object literal for the '<em>Observation</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.Observation
		 * @see org.palier.model.impl.PalierPackageImpl#getObservation()
		 * @generated
		 */
		EDataType OBSERVATION = eINSTANCE.getObservation();

		/**
		 * The meta object literal for the '<em>History</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.History
		 * @see org.palier.model.impl.PalierPackageImpl#getHistory()
		 * @generated
		 */
		EDataType HISTORY = eINSTANCE.getHistory();

		/**
		 * The meta object literal for the '<em>Former Address</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.FormerAddress
		 * @see org.palier.model.impl.PalierPackageImpl#getFormerAddress()
		 * @generated
		 */
		EDataType FORMER_ADDRESS = eINSTANCE.getFormerAddress();

		/**
		 * The meta object literal for the '<em>Former Name</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.FormerName
		 * @see org.palier.model.impl.PalierPackageImpl#getFormerName()
		 * @generated
		 */
		EDataType FORMER_NAME = eINSTANCE.getFormerName();

		/**
		 * The meta object literal for the '<em>Former Value</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.FormerValue
		 * @see org.palier.model.impl.PalierPackageImpl#getFormerValue()
		 * @generated
		 */
		EDataType FORMER_VALUE = eINSTANCE.getFormerValue();

		/**
		 * The meta object literal for the '<em>Own Value</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.palier.model.OwnValue
		 * @see org.palier.model.impl.PalierPackageImpl#getOwnValue()
		 * @generated
		 */
		EDataType OWN_VALUE = eINSTANCE.getOwnValue();

	}

} //PalierPackage
