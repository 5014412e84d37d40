/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Study</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What an analyst opens, edits and saves: a census of agencies by platforms with the theories that it is read by.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.Study#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.palier.model.Study#getName <em>Name</em>}</li>
 *   <li>{@link org.palier.model.Study#getDescription <em>Description</em>}</li>
 *   <li>{@link org.palier.model.Study#getDataNature <em>Data Nature</em>}</li>
 *   <li>{@link org.palier.model.Study#getFewestTold <em>Fewest Told</em>}</li>
 *   <li>{@link org.palier.model.Study#getAuthors <em>Authors</em>}</li>
 *   <li>{@link org.palier.model.Study#getLicence <em>Licence</em>}</li>
 *   <li>{@link org.palier.model.Study#getContact <em>Contact</em>}</li>
 *   <li>{@link org.palier.model.Study#getIdentifier <em>Identifier</em>}</li>
 *   <li>{@link org.palier.model.Study#getAddress <em>Address</em>}</li>
 *   <li>{@link org.palier.model.Study#getBefore <em>Before</em>}</li>
 *   <li>{@link org.palier.model.Study#getPacks <em>Packs</em>}</li>
 *   <li>{@link org.palier.model.Study#getCategories <em>Categories</em>}</li>
 *   <li>{@link org.palier.model.Study#getPlatforms <em>Platforms</em>}</li>
 *   <li>{@link org.palier.model.Study#getUsages <em>Usages</em>}</li>
 *   <li>{@link org.palier.model.Study#getTheories <em>Theories</em>}</li>
 *   <li>{@link org.palier.model.Study#getObjectives <em>Objectives</em>}</li>
 *   <li>{@link org.palier.model.Study#getFields <em>Fields</em>}</li>
 *   <li>{@link org.palier.model.Study#getViews <em>Views</em>}</li>
 *   <li>{@link org.palier.model.Study#getQuestions <em>Questions</em>}</li>
 *   <li>{@link org.palier.model.Study#getCoders <em>Coders</em>}</li>
 *   <li>{@link org.palier.model.Study#getJurisdictions <em>Jurisdictions</em>}</li>
 *   <li>{@link org.palier.model.Study#getInterviews <em>Interviews</em>}</li>
 *   <li>{@link org.palier.model.Study#getSelections <em>Selections</em>}</li>
 *   <li>{@link org.palier.model.Study#getPublishedFigures <em>Published Figures</em>}</li>
 *   <li>{@link org.palier.model.Study#getScenarios <em>Scenarios</em>}</li>
 *   <li>{@link org.palier.model.Study#getRuns <em>Runs</em>}</li>
 *   <li>{@link org.palier.model.Study#getAccountMappings <em>Account Mappings</em>}</li>
 *   <li>{@link org.palier.model.Study#getTableMappings <em>Table Mappings</em>}</li>
 *   <li>{@link org.palier.model.Study#getKeptApart <em>Kept Apart</em>}</li>
 *   <li>{@link org.palier.model.Study#getCodingSets <em>Coding Sets</em>}</li>
 *   <li>{@link org.palier.model.Study#getPublicKinds <em>Public Kinds</em>}</li>
 *   <li>{@link org.palier.model.Study#getPublics <em>Publics</em>}</li>
 *   <li>{@link org.palier.model.Study#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.palier.model.Study#getThemes <em>Themes</em>}</li>
 *   <li>{@link org.palier.model.Study#getMemos <em>Memos</em>}</li>
 *   <li>{@link org.palier.model.Study#getFindings <em>Findings</em>}</li>
 *   <li>{@link org.palier.model.Study#getRecommendations <em>Recommendations</em>}</li>
 *   <li>{@link org.palier.model.Study#getForeword <em>Foreword</em>}</li>
 *   <li>{@link org.palier.model.Study#getComments <em>Comments</em>}</li>
 *   <li>{@link org.palier.model.Study#getUnread <em>Unread</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getStudy()
 * @model
 * @generated
 */
public interface Study extends Identified {
	/**
	 * Returns the value of the '<em><b>Format Version</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the file format; a newer one than the program knows is refused.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format Version</em>' attribute.
	 * @see #setFormatVersion(int)
	 * @see org.palier.model.PalierPackage#getStudy_FormatVersion()
	 * @model default="0" required="true"
	 * @generated
	 */
	int getFormatVersion();

	/**
	 * Sets the value of the '{@link org.palier.model.Study#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(int value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What readers see, in French and English.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' containment reference.
	 * @see #setName(LocalizedText)
	 * @see org.palier.model.PalierPackage#getStudy_Name()
	 * @model containment="true" required="true"
	 * @generated
	 */
	LocalizedText getName();

	/**
	 * Sets the value of the '{@link org.palier.model.Study#getName <em>Name</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' containment reference.
	 * @see #getName()
	 * @generated
	 */
	void setName(LocalizedText value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the study is, where its data come from and what it must not be taken for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' containment reference.
	 * @see #setDescription(LocalizedText)
	 * @see org.palier.model.PalierPackage#getStudy_Description()
	 * @model containment="true"
	 * @generated
	 */
	LocalizedText getDescription();

	/**
	 * Sets the value of the '{@link org.palier.model.Study#getDescription <em>Description</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' containment reference.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(LocalizedText value);

	/**
	 * Returns the value of the '<em><b>Data Nature</b></em>' attribute.
	 * The default value is <code>"observed"</code>.
	 * The literals are from the enumeration {@link org.palier.model.DataNature}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether its data were observed; what was not is marked on the first page of every report.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data Nature</em>' attribute.
	 * @see org.palier.model.DataNature
	 * @see #setDataNature(DataNature)
	 * @see org.palier.model.PalierPackage#getStudy_DataNature()
	 * @model default="observed"
	 * @generated
	 */
	DataNature getDataNature();

	/**
	 * Sets the value of the '{@link org.palier.model.Study#getDataNature <em>Data Nature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Data Nature</em>' attribute.
	 * @see org.palier.model.DataNature
	 * @see #getDataNature()
	 * @generated
	 */
	void setDataNature(DataNature value);

	/**
	 * Returns the value of the '<em><b>Fewest Told</b></em>' attribute.
	 * The default value is <code>"5"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Agencies of the smallest category, and interviews of the smallest count, that a release without names tells; 2 to 100.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fewest Told</em>' attribute.
	 * @see #setFewestTold(int)
	 * @see org.palier.model.PalierPackage#getStudy_FewestTold()
	 * @model default="5"
	 * @generated
	 */
	int getFewestTold();

	/**
	 * Sets the value of the '{@link org.palier.model.Study#getFewestTold <em>Fewest Told</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fewest Told</em>' attribute.
	 * @see #getFewestTold()
	 * @generated
	 */
	void setFewestTold(int value);

	/**
	 * Returns the value of the '<em><b>Authors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who made the study, in the order of citation; a semicolon between two names. Null where nobody said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Authors</em>' attribute.
	 * @see #setAuthors(String)
	 * @see org.palier.model.PalierPackage#getStudy_Authors()
	 * @model
	 * @generated
	 */
	String getAuthors();

	/**
	 * Sets the value of the '{@link org.palier.model.Study#getAuthors <em>Authors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Authors</em>' attribute.
	 * @see #getAuthors()
	 * @generated
	 */
	void setAuthors(String value);

	/**
	 * Returns the value of the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Under what its data may be used: an id such as CC-BY-4.0, or words. Null where nobody said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Licence</em>' attribute.
	 * @see #setLicence(String)
	 * @see org.palier.model.PalierPackage#getStudy_Licence()
	 * @model
	 * @generated
	 */
	String getLicence();

	/**
	 * Sets the value of the '{@link org.palier.model.Study#getLicence <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Licence</em>' attribute.
	 * @see #getLicence()
	 * @generated
	 */
	void setLicence(String value);

	/**
	 * Returns the value of the '<em><b>Contact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whom a reader asks: an address of mail or of a page. Null where nobody said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contact</em>' attribute.
	 * @see #setContact(String)
	 * @see org.palier.model.PalierPackage#getStudy_Contact()
	 * @model
	 * @generated
	 */
	String getContact();

	/**
	 * Sets the value of the '{@link org.palier.model.Study#getContact <em>Contact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contact</em>' attribute.
	 * @see #getContact()
	 * @generated
	 */
	void setContact(String value);

	/**
	 * Returns the value of the '<em><b>Identifier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the study is cited by, such as a DOI. Null where nobody said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Identifier</em>' attribute.
	 * @see #setIdentifier(String)
	 * @see org.palier.model.PalierPackage#getStudy_Identifier()
	 * @model
	 * @generated
	 */
	String getIdentifier();

	/**
	 * Sets the value of the '{@link org.palier.model.Study#getIdentifier <em>Identifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Identifier</em>' attribute.
	 * @see #getIdentifier()
	 * @generated
	 */
	void setIdentifier(String value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the institution put the interactive edition of its reports: an address of the web. Null where it did not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see org.palier.model.PalierPackage#getStudy_Address()
	 * @model
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link org.palier.model.Study#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

	/**
	 * Returns the value of the '<em><b>Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Folder or file of the study that was made before this one, with slashes, from the folder of this study where it lies on the same disk. Null where there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Before</em>' attribute.
	 * @see #setBefore(String)
	 * @see org.palier.model.PalierPackage#getStudy_Before()
	 * @model
	 * @generated
	 */
	String getBefore();

	/**
	 * Sets the value of the '{@link org.palier.model.Study#getBefore <em>Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Before</em>' attribute.
	 * @see #getBefore()
	 * @generated
	 */
	void setBefore(String value);

	/**
	 * Returns the value of the '<em><b>Packs</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.PackReference}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Theory packs whose content was copied into this study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Packs</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getStudy_Packs()
	 * @model containment="true"
	 * @generated
	 */
	EList<PackReference> getPacks();

	/**
	 * Returns the value of the '<em><b>Categories</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.AgencyCategory}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kinds of agencies, in the order of presentation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Categories</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getStudy_Categories()
	 * @model containment="true"
	 * @generated
	 */
	EList<AgencyCategory> getCategories();

	/**
	 * Returns the value of the '<em><b>Platforms</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.Platform}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tools of the census, in the order of presentation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Platforms</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getStudy_Platforms()
	 * @model containment="true"
	 * @generated
	 */
	EList<Platform> getPlatforms();

	/**
	 * Returns the value of the '<em><b>Usages</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.Usage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The codebook: natures of a communication.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Usages</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getStudy_Usages()
	 * @model containment="true"
	 * @generated
	 */
	EList<Usage> getUsages();

	/**
	 * Returns the value of the '<em><b>Theories</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.Theory}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Theories that place usages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Theories</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getStudy_Theories()
	 * @model containment="true"
	 * @generated
	 */
	EList<Theory> getTheories();

	/**
	 * Returns the value of the '<em><b>Objectives</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.Objective}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Objectives that agencies follow on social media, in the order of presentation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Objectives</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getStudy_Objectives()
	 * @model containment="true"
	 * @generated
	 */
	EList<Objective> getObjectives();

	/**
	 * Returns the value of the '<em><b>Fields</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.OwnField}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fields that the study declares beside those that everyone has, in the order of presentation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fields</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getStudy_Fields()
	 * @model containment="true"
	 * @generated
	 */
	EList<OwnField> getFields();

	/**
	 * Returns the value of the '<em><b>Views</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.SavedView}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Parts of the study that are looked at often, each under a name, in the order of presentation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Views</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getStudy_Views()
	 * @model containment="true"
	 * @generated
	 */
	EList<SavedView> getViews();

	/**
	 * Returns the value of the '<em><b>Questions</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.SavedQuestion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Questions that are asked often, each under a name, in the order of presentation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Questions</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getStudy_Questions()
	 * @model containment="true"
	 * @generated
	 */
	EList<SavedQuestion> getQuestions();

	/**
	 * Returns the value of the '<em><b>Coders</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.Coder}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Persons and programs whose codings the study holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coders</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getStudy_Coders()
	 * @model containment="true"
	 * @generated
	 */
	EList<Coder> getCoders();

	/**
	 * Returns the value of the '<em><b>Jurisdictions</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.Jurisdiction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Governments compared, with their agencies.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Jurisdictions</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getStudy_Jurisdictions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Jurisdiction> getJurisdictions();

	/**
	 * Returns the value of the '<em><b>Interviews</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.Interview}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Interviews held with agencies, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interviews</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getStudy_Interviews()
	 * @model containment="true"
	 * @generated
	 */
	EList<Interview> getInterviews();

	/**
	 * Returns the value of the '<em><b>Selections</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.CaseSelection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Samples of agencies drawn for closer study, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Selections</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getStudy_Selections()
	 * @model containment="true"
	 * @generated
	 */
	EList<CaseSelection> getSelections();

	/**
	 * Returns the value of the '<em><b>Published Figures</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.PublishedFigure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Figures that a publication gives for this study, to hold the computed ones against.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Published Figures</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getStudy_PublishedFigures()
	 * @model containment="true"
	 * @generated
	 */
	EList<PublishedFigure> getPublishedFigures();

	/**
	 * Returns the value of the '<em><b>Scenarios</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.Scenario}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What could be otherwise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scenarios</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getStudy_Scenarios()
	 * @model containment="true"
	 * @generated
	 */
	EList<Scenario> getScenarios();

	/**
	 * Returns the value of the '<em><b>Runs</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.Run}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Imports and other runs, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Runs</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getStudy_Runs()
	 * @model containment="true"
	 * @generated
	 */
	EList<Run> getRuns();

	/**
	 * Returns the value of the '<em><b>Account Mappings</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.AccountMapping}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Accounts of posts that a person gave to an agency, in order of platform and account; they win over accounts of presences.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Account Mappings</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getStudy_AccountMappings()
	 * @model containment="true"
	 * @generated
	 */
	EList<AccountMapping> getAccountMappings();

	/**
	 * Returns the value of the '<em><b>Table Mappings</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.TableMapping}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How columns of tables were understood, offered again for a table with the same columns.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Table Mappings</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getStudy_TableMappings()
	 * @model containment="true"
	 * @generated
	 */
	EList<TableMapping> getTableMappings();

	/**
	 * Returns the value of the '<em><b>Kept Apart</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.KeptApart}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pairs of agencies of which a person said that they are two.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kept Apart</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getStudy_KeptApart()
	 * @model containment="true"
	 * @generated
	 */
	EList<KeptApart> getKeptApart();

	/**
	 * Returns the value of the '<em><b>Coding Sets</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.CodingSet}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Posts drawn for coding, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coding Sets</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getStudy_CodingSets()
	 * @model containment="true"
	 * @generated
	 */
	EList<CodingSet> getCodingSets();

	/**
	 * Returns the value of the '<em><b>Public Kinds</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.PublicKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kinds of those who are listed by name, in the order of presentation: journalists, groups, bodies, elected persons.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Public Kinds</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getStudy_PublicKinds()
	 * @model containment="true"
	 * @generated
	 */
	EList<PublicKind> getPublicKinds();

	/**
	 * Returns the value of the '<em><b>Publics</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.ListedPublic}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Journalists, groups, bodies and elected persons whose accounts are public by decision: never hidden, and the leaders of two-step flow. In the order of their ids.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Publics</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getStudy_Publics()
	 * @model containment="true"
	 * @generated
	 */
	EList<ListedPublic> getPublics();

	/**
	 * Returns the value of the '<em><b>Codes</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.Code}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The code system of its interviews, in the order of presentation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Codes</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getStudy_Codes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Code> getCodes();

	/**
	 * Returns the value of the '<em><b>Themes</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.GridTheme}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The grid by which interviews are held, in the order of asking.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Themes</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getStudy_Themes()
	 * @model containment="true"
	 * @generated
	 */
	EList<GridTheme> getThemes();

	/**
	 * Returns the value of the '<em><b>Memos</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.Memo}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What people noted about the study as a whole, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memos</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getStudy_Memos()
	 * @model containment="true"
	 * @generated
	 */
	EList<Memo> getMemos();

	/**
	 * Returns the value of the '<em><b>Findings</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.Finding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was found, as sentences that a person kept, in the order of presentation; the first is the title of a report.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Findings</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getStudy_Findings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Finding> getFindings();

	/**
	 * Returns the value of the '<em><b>Recommendations</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.Recommendation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What should be done, in the order of presentation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recommendations</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getStudy_Recommendations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Recommendation> getRecommendations();

	/**
	 * Returns the value of the '<em><b>Foreword</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What its reports say in the words of their author before they tell of numbers; null where nobody wrote any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Foreword</em>' containment reference.
	 * @see #setForeword(AuthorText)
	 * @see org.palier.model.PalierPackage#getStudy_Foreword()
	 * @model containment="true"
	 * @generated
	 */
	AuthorText getForeword();

	/**
	 * Sets the value of the '{@link org.palier.model.Study#getForeword <em>Foreword</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Foreword</em>' containment reference.
	 * @see #getForeword()
	 * @generated
	 */
	void setForeword(AuthorText value);

	/**
	 * Returns the value of the '<em><b>Comments</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.SectionComment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What its author says at single pages and sections of reports: one for a page or section, in their order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comments</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getStudy_Comments()
	 * @model containment="true"
	 * @generated
	 */
	EList<SectionComment> getComments();

	/**
	 * Returns the value of the '<em><b>Unread</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.Unread}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the file says that this Palier does not know, kept as it was read. Written where it stood.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unread</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getStudy_Unread()
	 * @model containment="true" transient="true"
	 * @generated
	 */
	EList<Unread> getUnread();

} // Study
