-- Made from schemas/returns/school_census/ by `returns generate`: edit the schemas, not this file.
-- One row per distinct text of a coded column, authority and time, with how often it came.

select
    'annualsessiondetailsoffroll' as table_name,
    'attendancereason' as column_name,
    'attendance_reason' as list_name,
    _la,
    _year,
    _term,
    "attendancereason" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__annualsessiondetailsoffroll') }}
where "attendancereason" is not null
group by
    _la,
    _year,
    _term,
    "attendancereason"

union all

select
    'annualsessiondetailsonroll' as table_name,
    'attendancereason' as column_name,
    'attendance_reason' as list_name,
    _la,
    _year,
    _term,
    "attendancereason" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__annualsessiondetailsonroll') }}
where "attendancereason" is not null
group by
    _la,
    _year,
    _term,
    "attendancereason"

union all

select
    'approvisiondetailoffroll' as table_name,
    'apreason' as column_name,
    'ap_reason' as list_name,
    _la,
    _year,
    _term,
    "apreason" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__approvisiondetailoffroll') }}
where "apreason" is not null
group by
    _la,
    _year,
    _term,
    "apreason"

union all

select
    'approvisiondetailoffroll' as table_name,
    'senprovisionentry' as column_name,
    'sen_provision' as list_name,
    _la,
    _year,
    _term,
    "senprovisionentry" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__approvisiondetailoffroll') }}
where "senprovisionentry" is not null
group by
    _la,
    _year,
    _term,
    "senprovisionentry"

union all

select
    'approvisiondetailonroll' as table_name,
    'apreason' as column_name,
    'ap_reason' as list_name,
    _la,
    _year,
    _term,
    "apreason" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__approvisiondetailonroll') }}
where "apreason" is not null
group by
    _la,
    _year,
    _term,
    "apreason"

union all

select
    'approvisiondetailonroll' as table_name,
    'senprovisionentry' as column_name,
    'sen_provision' as list_name,
    _la,
    _year,
    _term,
    "senprovisionentry" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__approvisiondetailonroll') }}
where "senprovisionentry" is not null
group by
    _la,
    _year,
    _term,
    "senprovisionentry"

union all

select
    'childcare' as table_name,
    'childcareplacesavailability' as column_name,
    'childcare_places_availability' as list_name,
    _la,
    _year,
    _term,
    "childcareplacesavailability" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__childcare') }}
where "childcareplacesavailability" is not null
group by
    _la,
    _year,
    _term,
    "childcareplacesavailability"

union all

select
    'childcare' as table_name,
    'onsite' as column_name,
    'yes_no_yn' as list_name,
    _la,
    _year,
    _term,
    "onsite" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__childcare') }}
where "onsite" is not null
group by
    _la,
    _year,
    _term,
    "onsite"

union all

select
    'childcare' as table_name,
    'childcaresignposting' as column_name,
    'childcare_signposting' as list_name,
    _la,
    _year,
    _term,
    "childcaresignposting" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__childcare') }}
where "childcaresignposting" is not null
group by
    _la,
    _year,
    _term,
    "childcaresignposting"

union all

select
    'childcare' as table_name,
    'typeofchildcare' as column_name,
    'childcare_type' as list_name,
    _la,
    _year,
    _term,
    "typeofchildcare" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__childcare') }}
where "typeofchildcare" is not null
group by
    _la,
    _year,
    _term,
    "typeofchildcare"

union all

select
    'childcare' as table_name,
    'childcareprovider' as column_name,
    'childcare_provider' as list_name,
    _la,
    _year,
    _term,
    "childcareprovider" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__childcare') }}
where "childcareprovider" is not null
group by
    _la,
    _year,
    _term,
    "childcareprovider"

union all

select
    'childcare' as table_name,
    'otherschools' as column_name,
    'other_schools' as list_name,
    _la,
    _year,
    _term,
    "otherschools" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__childcare') }}
where "otherschools" is not null
group by
    _la,
    _year,
    _term,
    "otherschools"

union all

select
    'childcare' as table_name,
    'childcarebefore8am' as column_name,
    'childcare_yes_no_unknown' as list_name,
    _la,
    _year,
    _term,
    "childcarebefore8am" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__childcare') }}
where "childcarebefore8am" is not null
group by
    _la,
    _year,
    _term,
    "childcarebefore8am"

union all

select
    'childcare' as table_name,
    'childcareuntil6pm' as column_name,
    'childcare_yes_no_unknown' as list_name,
    _la,
    _year,
    _term,
    "childcareuntil6pm" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__childcare') }}
where "childcareuntil6pm" is not null
group by
    _la,
    _year,
    _term,
    "childcareuntil6pm"

union all

select
    'childcare' as table_name,
    'childcarecovers8amto6pm' as column_name,
    'childcare_covers_8am_to_6pm' as list_name,
    _la,
    _year,
    _term,
    "childcarecovers8amto6pm" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__childcare') }}
where "childcarecovers8amto6pm" is not null
group by
    _la,
    _year,
    _term,
    "childcarecovers8amto6pm"

union all

select
    'childcare' as table_name,
    'holidaychildcareproviderhours' as column_name,
    'childcare_yes_no_unknown' as list_name,
    _la,
    _year,
    _term,
    "holidaychildcareproviderhours" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__childcare') }}
where "holidaychildcareproviderhours" is not null
group by
    _la,
    _year,
    _term,
    "holidaychildcareproviderhours"

union all

select
    'classes' as table_name,
    'yeargroup' as column_name,
    'nc_year' as list_name,
    _la,
    _year,
    _term,
    "yeargroup" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__classes') }}
where "yeargroup" is not null
group by
    _la,
    _year,
    _term,
    "yeargroup"

union all

select
    'classes' as table_name,
    'classactivity' as column_name,
    'class_activity' as list_name,
    _la,
    _year,
    _term,
    "classactivity" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__classes') }}
where "classactivity" is not null
group by
    _la,
    _year,
    _term,
    "classactivity"

union all

select
    'classes' as table_name,
    'keystage' as column_name,
    'key_stage' as list_name,
    _la,
    _year,
    _term,
    "keystage" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__classes') }}
where "keystage" is not null
group by
    _la,
    _year,
    _term,
    "keystage"

union all

select
    'fsmperiod' as table_name,
    'ukcountry' as column_name,
    'uk_country' as list_name,
    _la,
    _year,
    _term,
    "ukcountry" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__fsmperiod') }}
where "ukcountry" is not null
group by
    _la,
    _year,
    _term,
    "ukcountry"

union all

select
    'fsmperiodsonroll' as table_name,
    'ukcountry' as column_name,
    'uk_country' as list_name,
    _la,
    _year,
    _term,
    "ukcountry" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__fsmperiodsonroll') }}
where "ukcountry" is not null
group by
    _la,
    _year,
    _term,
    "ukcountry"

union all

select
    'fundingbasisitems' as table_name,
    'fundingbasis' as column_name,
    'funding_basis' as list_name,
    _la,
    _year,
    _term,
    "fundingbasis" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__fundingbasisitems') }}
where "fundingbasis" is not null
group by
    _la,
    _year,
    _term,
    "fundingbasis"

union all

select
    'learnerfamoffroll' as table_name,
    'learnerfamtype' as column_name,
    'learner_fam_type' as list_name,
    _la,
    _year,
    _term,
    "learnerfamtype" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__learnerfamoffroll') }}
where "learnerfamtype" is not null
group by
    _la,
    _year,
    _term,
    "learnerfamtype"

union all

select
    'learnerfamoffroll' as table_name,
    'learnerfamcode' as column_name,
    'learner_fam_code_offroll' as list_name,
    _la,
    _year,
    _term,
    "learnerfamcode" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__learnerfamoffroll') }}
where "learnerfamcode" is not null
group by
    _la,
    _year,
    _term,
    "learnerfamcode"

union all

select
    'learnerfamonroll' as table_name,
    'learnerfamtype' as column_name,
    'learner_fam_type' as list_name,
    _la,
    _year,
    _term,
    "learnerfamtype" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__learnerfamonroll') }}
where "learnerfamtype" is not null
group by
    _la,
    _year,
    _term,
    "learnerfamtype"

union all

select
    'learnerfamonroll' as table_name,
    'learnerfamcode' as column_name,
    'learner_fam_code_onroll' as list_name,
    _la,
    _year,
    _term,
    "learnerfamcode" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__learnerfamonroll') }}
where "learnerfamcode" is not null
group by
    _la,
    _year,
    _term,
    "learnerfamcode"

union all

select
    'learnersupportoffroll' as table_name,
    'supportcode' as column_name,
    'learner_support_code' as list_name,
    _la,
    _year,
    _term,
    "supportcode" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__learnersupportoffroll') }}
where "supportcode" is not null
group by
    _la,
    _year,
    _term,
    "supportcode"

union all

select
    'learnersupportonroll' as table_name,
    'supportcode' as column_name,
    'learner_support_code' as list_name,
    _la,
    _year,
    _term,
    "supportcode" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__learnersupportonroll') }}
where "supportcode" is not null
group by
    _la,
    _year,
    _term,
    "supportcode"

union all

select
    'learningaimsoffroll' as table_name,
    'traineeship' as column_name,
    'true_false' as list_name,
    _la,
    _year,
    _term,
    "traineeship" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__learningaimsoffroll') }}
where "traineeship" is not null
group by
    _la,
    _year,
    _term,
    "traineeship"

union all

select
    'learningaimsoffroll' as table_name,
    'coreaim' as column_name,
    'true_false' as list_name,
    _la,
    _year,
    _term,
    "coreaim" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__learningaimsoffroll') }}
where "coreaim" is not null
group by
    _la,
    _year,
    _term,
    "coreaim"

union all

select
    'learningaimsoffroll' as table_name,
    'progtype' as column_name,
    'prog_type' as list_name,
    _la,
    _year,
    _term,
    "progtype" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__learningaimsoffroll') }}
where "progtype" is not null
group by
    _la,
    _year,
    _term,
    "progtype"

union all

select
    'learningaimsoffroll' as table_name,
    'learningaimstatus' as column_name,
    'aim_status' as list_name,
    _la,
    _year,
    _term,
    "learningaimstatus" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__learningaimsoffroll') }}
where "learningaimstatus" is not null
group by
    _la,
    _year,
    _term,
    "learningaimstatus"

union all

select
    'learningaimsoffroll' as table_name,
    'learningaimwithdrawalreason' as column_name,
    'aim_withdrawal_reason' as list_name,
    _la,
    _year,
    _term,
    "learningaimwithdrawalreason" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__learningaimsoffroll') }}
where "learningaimwithdrawalreason" is not null
group by
    _la,
    _year,
    _term,
    "learningaimwithdrawalreason"

union all

select
    'learningaimsonroll' as table_name,
    'coreaim' as column_name,
    'true_false' as list_name,
    _la,
    _year,
    _term,
    "coreaim" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__learningaimsonroll') }}
where "coreaim" is not null
group by
    _la,
    _year,
    _term,
    "coreaim"

union all

select
    'learningaimsonroll' as table_name,
    'traineeship' as column_name,
    'true_false' as list_name,
    _la,
    _year,
    _term,
    "traineeship" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__learningaimsonroll') }}
where "traineeship" is not null
group by
    _la,
    _year,
    _term,
    "traineeship"

union all

select
    'learningaimsonroll' as table_name,
    'learningaimwithdrawalreason' as column_name,
    'aim_withdrawal_reason' as list_name,
    _la,
    _year,
    _term,
    "learningaimwithdrawalreason" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__learningaimsonroll') }}
where "learningaimwithdrawalreason" is not null
group by
    _la,
    _year,
    _term,
    "learningaimwithdrawalreason"

union all

select
    'learningaimsonroll' as table_name,
    'progtype' as column_name,
    'prog_type' as list_name,
    _la,
    _year,
    _term,
    "progtype" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__learningaimsonroll') }}
where "progtype" is not null
group by
    _la,
    _year,
    _term,
    "progtype"

union all

select
    'learningaimsonroll' as table_name,
    'learningaimstatus' as column_name,
    'aim_status' as list_name,
    _la,
    _year,
    _term,
    "learningaimstatus" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__learningaimsonroll') }}
where "learningaimstatus" is not null
group by
    _la,
    _year,
    _term,
    "learningaimstatus"

union all

select
    'levels' as table_name,
    'cbdslevel' as column_name,
    'cbds_level' as list_name,
    _la,
    _year,
    _term,
    "cbdslevel" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__levels') }}
where "cbdslevel" is not null
group by
    _la,
    _year,
    _term,
    "cbdslevel"

union all

select
    'nationalitiesoffroll' as table_name,
    'nationality' as column_name,
    'country' as list_name,
    _la,
    _year,
    _term,
    "nationality" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__nationalitiesoffroll') }}
where "nationality" is not null
group by
    _la,
    _year,
    _term,
    "nationality"

union all

select
    'nationalitiesonroll' as table_name,
    'nationality' as column_name,
    'country' as list_name,
    _la,
    _year,
    _term,
    "nationality" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__nationalitiesonroll') }}
where "nationality" is not null
group by
    _la,
    _year,
    _term,
    "nationality"

union all

select
    'programmeaimsoffroll' as table_name,
    'traineeship' as column_name,
    'true_false' as list_name,
    _la,
    _year,
    _term,
    "traineeship" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__programmeaimsoffroll') }}
where "traineeship" is not null
group by
    _la,
    _year,
    _term,
    "traineeship"

union all

select
    'programmeaimsoffroll' as table_name,
    'programmeaimstatus' as column_name,
    'aim_status' as list_name,
    _la,
    _year,
    _term,
    "programmeaimstatus" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__programmeaimsoffroll') }}
where "programmeaimstatus" is not null
group by
    _la,
    _year,
    _term,
    "programmeaimstatus"

union all

select
    'programmeaimsoffroll' as table_name,
    'programmeaimwithdrawalreason' as column_name,
    'aim_withdrawal_reason' as list_name,
    _la,
    _year,
    _term,
    "programmeaimwithdrawalreason" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__programmeaimsoffroll') }}
where "programmeaimwithdrawalreason" is not null
group by
    _la,
    _year,
    _term,
    "programmeaimwithdrawalreason"

union all

select
    'programmeaimsoffroll' as table_name,
    'progtype' as column_name,
    'prog_type' as list_name,
    _la,
    _year,
    _term,
    "progtype" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__programmeaimsoffroll') }}
where "progtype" is not null
group by
    _la,
    _year,
    _term,
    "progtype"

union all

select
    'programmeaimsonroll' as table_name,
    'traineeship' as column_name,
    'true_false' as list_name,
    _la,
    _year,
    _term,
    "traineeship" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__programmeaimsonroll') }}
where "traineeship" is not null
group by
    _la,
    _year,
    _term,
    "traineeship"

union all

select
    'programmeaimsonroll' as table_name,
    'learningaimstatus' as column_name,
    'aim_status' as list_name,
    _la,
    _year,
    _term,
    "learningaimstatus" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__programmeaimsonroll') }}
where "learningaimstatus" is not null
group by
    _la,
    _year,
    _term,
    "learningaimstatus"

union all

select
    'programmeaimsonroll' as table_name,
    'programmeaimstatus' as column_name,
    'aim_status' as list_name,
    _la,
    _year,
    _term,
    "programmeaimstatus" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__programmeaimsonroll') }}
where "programmeaimstatus" is not null
group by
    _la,
    _year,
    _term,
    "programmeaimstatus"

union all

select
    'programmeaimsonroll' as table_name,
    'learningaimwithdrawalreason' as column_name,
    'aim_withdrawal_reason' as list_name,
    _la,
    _year,
    _term,
    "learningaimwithdrawalreason" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__programmeaimsonroll') }}
where "learningaimwithdrawalreason" is not null
group by
    _la,
    _year,
    _term,
    "learningaimwithdrawalreason"

union all

select
    'programmeaimsonroll' as table_name,
    'programmeaimwithdrawalreason' as column_name,
    'aim_withdrawal_reason' as list_name,
    _la,
    _year,
    _term,
    "programmeaimwithdrawalreason" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__programmeaimsonroll') }}
where "programmeaimwithdrawalreason" is not null
group by
    _la,
    _year,
    _term,
    "programmeaimwithdrawalreason"

union all

select
    'programmeaimsonroll' as table_name,
    'progtype' as column_name,
    'prog_type' as list_name,
    _la,
    _year,
    _term,
    "progtype" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__programmeaimsonroll') }}
where "progtype" is not null
group by
    _la,
    _year,
    _term,
    "progtype"

union all

select
    'provisions' as table_name,
    'specialschooltype' as column_name,
    'special_school_type' as list_name,
    _la,
    _year,
    _term,
    "specialschooltype" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__provisions') }}
where "specialschooltype" is not null
group by
    _la,
    _year,
    _term,
    "specialschooltype"

union all

select
    'pupilnolongeronroll' as table_name,
    'parttime' as column_name,
    'true_false' as list_name,
    _la,
    _year,
    _term,
    "parttime" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilnolongeronroll') }}
where "parttime" is not null
group by
    _la,
    _year,
    _term,
    "parttime"

union all

select
    'pupilnolongeronroll' as table_name,
    'gender' as column_name,
    'sex' as list_name,
    _la,
    _year,
    _term,
    "gender" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilnolongeronroll') }}
where "gender" is not null
group by
    _la,
    _year,
    _term,
    "gender"

union all

select
    'pupilnolongeronroll' as table_name,
    'sex' as column_name,
    'sex' as list_name,
    _la,
    _year,
    _term,
    "sex" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilnolongeronroll') }}
where "sex" is not null
group by
    _la,
    _year,
    _term,
    "sex"

union all

select
    'pupilnolongeronroll' as table_name,
    'ethnicity' as column_name,
    'ethnicity' as list_name,
    _la,
    _year,
    _term,
    "ethnicity" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilnolongeronroll') }}
where "ethnicity" is not null
group by
    _la,
    _year,
    _term,
    "ethnicity"

union all

select
    'pupilnolongeronroll' as table_name,
    'boarder' as column_name,
    'boarder' as list_name,
    _la,
    _year,
    _term,
    "boarder" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilnolongeronroll') }}
where "boarder" is not null
group by
    _la,
    _year,
    _term,
    "boarder"

union all

select
    'pupilnolongeronroll' as table_name,
    'language' as column_name,
    'language' as list_name,
    _la,
    _year,
    _term,
    "language" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilnolongeronroll') }}
where "language" is not null
group by
    _la,
    _year,
    _term,
    "language"

union all

select
    'pupilnolongeronroll' as table_name,
    'ncyearleaving' as column_name,
    'nc_year' as list_name,
    _la,
    _year,
    _term,
    "ncyearleaving" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilnolongeronroll') }}
where "ncyearleaving" is not null
group by
    _la,
    _year,
    _term,
    "ncyearleaving"

union all

select
    'pupilnolongeronroll' as table_name,
    'mathsgcsehighestpriorattainment' as column_name,
    'gcse_highest_prior_attainment' as list_name,
    _la,
    _year,
    _term,
    "mathsgcsehighestpriorattainment" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilnolongeronroll') }}
where "mathsgcsehighestpriorattainment" is not null
group by
    _la,
    _year,
    _term,
    "mathsgcsehighestpriorattainment"

union all

select
    'pupilnolongeronroll' as table_name,
    'mathsgcsepriorattainmentyear11' as column_name,
    'gcse_prior_attainment_year_group' as list_name,
    _la,
    _year,
    _term,
    "mathsgcsepriorattainmentyear11" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilnolongeronroll') }}
where "mathsgcsepriorattainmentyear11" is not null
group by
    _la,
    _year,
    _term,
    "mathsgcsepriorattainmentyear11"

union all

select
    'pupilnolongeronroll' as table_name,
    'mathsgcsepriorattainmentyeargroup' as column_name,
    'gcse_prior_attainment_year_group' as list_name,
    _la,
    _year,
    _term,
    "mathsgcsepriorattainmentyeargroup" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilnolongeronroll') }}
where "mathsgcsepriorattainmentyeargroup" is not null
group by
    _la,
    _year,
    _term,
    "mathsgcsepriorattainmentyeargroup"

union all

select
    'pupilnolongeronroll' as table_name,
    'englishgcsehighestpriorattainment' as column_name,
    'gcse_highest_prior_attainment' as list_name,
    _la,
    _year,
    _term,
    "englishgcsehighestpriorattainment" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilnolongeronroll') }}
where "englishgcsehighestpriorattainment" is not null
group by
    _la,
    _year,
    _term,
    "englishgcsehighestpriorattainment"

union all

select
    'pupilnolongeronroll' as table_name,
    'englishgcsepriorattainmentyear11' as column_name,
    'gcse_prior_attainment_year_group' as list_name,
    _la,
    _year,
    _term,
    "englishgcsepriorattainmentyear11" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilnolongeronroll') }}
where "englishgcsepriorattainmentyear11" is not null
group by
    _la,
    _year,
    _term,
    "englishgcsepriorattainmentyear11"

union all

select
    'pupilnolongeronroll' as table_name,
    'englishgcsepriorattainmentyeargroup' as column_name,
    'gcse_prior_attainment_year_group' as list_name,
    _la,
    _year,
    _term,
    "englishgcsepriorattainmentyeargroup" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilnolongeronroll') }}
where "englishgcsepriorattainmentyeargroup" is not null
group by
    _la,
    _year,
    _term,
    "englishgcsepriorattainmentyeargroup"

union all

select
    'pupilnolongeronroll' as table_name,
    'mathsgcsefundingexemption' as column_name,
    'gcse_funding_exemption' as list_name,
    _la,
    _year,
    _term,
    "mathsgcsefundingexemption" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilnolongeronroll') }}
where "mathsgcsefundingexemption" is not null
group by
    _la,
    _year,
    _term,
    "mathsgcsefundingexemption"

union all

select
    'pupilnolongeronroll' as table_name,
    'englishgcsefundingexemption' as column_name,
    'gcse_funding_exemption' as list_name,
    _la,
    _year,
    _term,
    "englishgcsefundingexemption" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilnolongeronroll') }}
where "englishgcsefundingexemption" is not null
group by
    _la,
    _year,
    _term,
    "englishgcsefundingexemption"

union all

select
    'pupilnolongeronroll' as table_name,
    'mathsgcsehighestpriorattainmentpreviousyear' as column_name,
    'gcse_highest_prior_attainment' as list_name,
    _la,
    _year,
    _term,
    "mathsgcsehighestpriorattainmentpreviousyear" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilnolongeronroll') }}
where "mathsgcsehighestpriorattainmentpreviousyear" is not null
group by
    _la,
    _year,
    _term,
    "mathsgcsehighestpriorattainmentpreviousyear"

union all

select
    'pupilnolongeronroll' as table_name,
    'englishgcsehighestpriorattainmentpreviousyear' as column_name,
    'gcse_highest_prior_attainment' as list_name,
    _la,
    _year,
    _term,
    "englishgcsehighestpriorattainmentpreviousyear" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilnolongeronroll') }}
where "englishgcsehighestpriorattainmentpreviousyear" is not null
group by
    _la,
    _year,
    _term,
    "englishgcsehighestpriorattainmentpreviousyear"

union all

select
    'pupilnolongeronroll' as table_name,
    'countryofbirth' as column_name,
    'country' as list_name,
    _la,
    _year,
    _term,
    "countryofbirth" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilnolongeronroll') }}
where "countryofbirth" is not null
group by
    _la,
    _year,
    _term,
    "countryofbirth"

union all

select
    'pupilonroll' as table_name,
    'schoollunchtaken' as column_name,
    'true_false' as list_name,
    _la,
    _year,
    _term,
    "schoollunchtaken" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilonroll') }}
where "schoollunchtaken" is not null
group by
    _la,
    _year,
    _term,
    "schoollunchtaken"

union all

select
    'pupilonroll' as table_name,
    'parttime' as column_name,
    'true_false' as list_name,
    _la,
    _year,
    _term,
    "parttime" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilonroll') }}
where "parttime" is not null
group by
    _la,
    _year,
    _term,
    "parttime"

union all

select
    'pupilonroll' as table_name,
    'topupfunding' as column_name,
    'true_false' as list_name,
    _la,
    _year,
    _term,
    "topupfunding" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilonroll') }}
where "topupfunding" is not null
group by
    _la,
    _year,
    _term,
    "topupfunding"

union all

select
    'pupilonroll' as table_name,
    'senunitindicator' as column_name,
    'true_false' as list_name,
    _la,
    _year,
    _term,
    "senunitindicator" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilonroll') }}
where "senunitindicator" is not null
group by
    _la,
    _year,
    _term,
    "senunitindicator"

union all

select
    'pupilonroll' as table_name,
    'resourcedprovisionindicator' as column_name,
    'true_false' as list_name,
    _la,
    _year,
    _term,
    "resourcedprovisionindicator" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilonroll') }}
where "resourcedprovisionindicator" is not null
group by
    _la,
    _year,
    _term,
    "resourcedprovisionindicator"

union all

select
    'pupilonroll' as table_name,
    'ftemp' as column_name,
    'true_false' as list_name,
    _la,
    _year,
    _term,
    "ftemp" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilonroll') }}
where "ftemp" is not null
group by
    _la,
    _year,
    _term,
    "ftemp"

union all

select
    'pupilonroll' as table_name,
    'dafindicator' as column_name,
    'true_false' as list_name,
    _la,
    _year,
    _term,
    "dafindicator" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilonroll') }}
where "dafindicator" is not null
group by
    _la,
    _year,
    _term,
    "dafindicator"

union all

select
    'pupilonroll' as table_name,
    'gender' as column_name,
    'sex' as list_name,
    _la,
    _year,
    _term,
    "gender" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilonroll') }}
where "gender" is not null
group by
    _la,
    _year,
    _term,
    "gender"

union all

select
    'pupilonroll' as table_name,
    'sex' as column_name,
    'sex' as list_name,
    _la,
    _year,
    _term,
    "sex" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilonroll') }}
where "sex" is not null
group by
    _la,
    _year,
    _term,
    "sex"

union all

select
    'pupilonroll' as table_name,
    'ethnicity' as column_name,
    'ethnicity' as list_name,
    _la,
    _year,
    _term,
    "ethnicity" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilonroll') }}
where "ethnicity" is not null
group by
    _la,
    _year,
    _term,
    "ethnicity"

union all

select
    'pupilonroll' as table_name,
    'yssa' as column_name,
    'yssa' as list_name,
    _la,
    _year,
    _term,
    "yssa" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilonroll') }}
where "yssa" is not null
group by
    _la,
    _year,
    _term,
    "yssa"

union all

select
    'pupilonroll' as table_name,
    'servicechild' as column_name,
    'service_child' as list_name,
    _la,
    _year,
    _term,
    "servicechild" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilonroll') }}
where "servicechild" is not null
group by
    _la,
    _year,
    _term,
    "servicechild"

union all

select
    'pupilonroll' as table_name,
    'language' as column_name,
    'language' as list_name,
    _la,
    _year,
    _term,
    "language" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilonroll') }}
where "language" is not null
group by
    _la,
    _year,
    _term,
    "language"

union all

select
    'pupilonroll' as table_name,
    'classtype' as column_name,
    'class_type' as list_name,
    _la,
    _year,
    _term,
    "classtype" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilonroll') }}
where "classtype" is not null
group by
    _la,
    _year,
    _term,
    "classtype"

union all

select
    'pupilonroll' as table_name,
    'enrolstatus' as column_name,
    'enrol_status' as list_name,
    _la,
    _year,
    _term,
    "enrolstatus" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilonroll') }}
where "enrolstatus" is not null
group by
    _la,
    _year,
    _term,
    "enrolstatus"

union all

select
    'pupilonroll' as table_name,
    'boarder' as column_name,
    'boarder' as list_name,
    _la,
    _year,
    _term,
    "boarder" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilonroll') }}
where "boarder" is not null
group by
    _la,
    _year,
    _term,
    "boarder"

union all

select
    'pupilonroll' as table_name,
    'plaa' as column_name,
    'plaa' as list_name,
    _la,
    _year,
    _term,
    "plaa" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilonroll') }}
where "plaa" is not null
group by
    _la,
    _year,
    _term,
    "plaa"

union all

select
    'pupilonroll' as table_name,
    'adoptedfromcare' as column_name,
    'plaa' as list_name,
    _la,
    _year,
    _term,
    "adoptedfromcare" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilonroll') }}
where "adoptedfromcare" is not null
group by
    _la,
    _year,
    _term,
    "adoptedfromcare"

union all

select
    'pupilonroll' as table_name,
    'senprovision' as column_name,
    'sen_provision' as list_name,
    _la,
    _year,
    _term,
    "senprovision" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilonroll') }}
where "senprovision" is not null
group by
    _la,
    _year,
    _term,
    "senprovision"

union all

select
    'pupilonroll' as table_name,
    'ncyearactual' as column_name,
    'nc_year' as list_name,
    _la,
    _year,
    _term,
    "ncyearactual" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilonroll') }}
where "ncyearactual" is not null
group by
    _la,
    _year,
    _term,
    "ncyearactual"

union all

select
    'pupilonroll' as table_name,
    'mathsgcsehighestpriorattainment' as column_name,
    'gcse_highest_prior_attainment' as list_name,
    _la,
    _year,
    _term,
    "mathsgcsehighestpriorattainment" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilonroll') }}
where "mathsgcsehighestpriorattainment" is not null
group by
    _la,
    _year,
    _term,
    "mathsgcsehighestpriorattainment"

union all

select
    'pupilonroll' as table_name,
    'mathsgcsepriorattainmentyear11' as column_name,
    'gcse_prior_attainment_year_group' as list_name,
    _la,
    _year,
    _term,
    "mathsgcsepriorattainmentyear11" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilonroll') }}
where "mathsgcsepriorattainmentyear11" is not null
group by
    _la,
    _year,
    _term,
    "mathsgcsepriorattainmentyear11"

union all

select
    'pupilonroll' as table_name,
    'mathsgcsepriorattainmentyeargroup' as column_name,
    'gcse_prior_attainment_year_group' as list_name,
    _la,
    _year,
    _term,
    "mathsgcsepriorattainmentyeargroup" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilonroll') }}
where "mathsgcsepriorattainmentyeargroup" is not null
group by
    _la,
    _year,
    _term,
    "mathsgcsepriorattainmentyeargroup"

union all

select
    'pupilonroll' as table_name,
    'englishgcsehighestpriorattainment' as column_name,
    'gcse_highest_prior_attainment' as list_name,
    _la,
    _year,
    _term,
    "englishgcsehighestpriorattainment" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilonroll') }}
where "englishgcsehighestpriorattainment" is not null
group by
    _la,
    _year,
    _term,
    "englishgcsehighestpriorattainment"

union all

select
    'pupilonroll' as table_name,
    'englishgcsepriorattainmentyear11' as column_name,
    'gcse_prior_attainment_year_group' as list_name,
    _la,
    _year,
    _term,
    "englishgcsepriorattainmentyear11" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilonroll') }}
where "englishgcsepriorattainmentyear11" is not null
group by
    _la,
    _year,
    _term,
    "englishgcsepriorattainmentyear11"

union all

select
    'pupilonroll' as table_name,
    'englishgcsepriorattainmentyeargroup' as column_name,
    'gcse_prior_attainment_year_group' as list_name,
    _la,
    _year,
    _term,
    "englishgcsepriorattainmentyeargroup" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilonroll') }}
where "englishgcsepriorattainmentyeargroup" is not null
group by
    _la,
    _year,
    _term,
    "englishgcsepriorattainmentyeargroup"

union all

select
    'pupilonroll' as table_name,
    'mathsgcsefundingexemption' as column_name,
    'gcse_funding_exemption' as list_name,
    _la,
    _year,
    _term,
    "mathsgcsefundingexemption" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilonroll') }}
where "mathsgcsefundingexemption" is not null
group by
    _la,
    _year,
    _term,
    "mathsgcsefundingexemption"

union all

select
    'pupilonroll' as table_name,
    'englishgcsefundingexemption' as column_name,
    'gcse_funding_exemption' as list_name,
    _la,
    _year,
    _term,
    "englishgcsefundingexemption" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilonroll') }}
where "englishgcsefundingexemption" is not null
group by
    _la,
    _year,
    _term,
    "englishgcsefundingexemption"

union all

select
    'pupilonroll' as table_name,
    'mathsgcsehighestpriorattainmentpreviousyear' as column_name,
    'gcse_highest_prior_attainment' as list_name,
    _la,
    _year,
    _term,
    "mathsgcsehighestpriorattainmentpreviousyear" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilonroll') }}
where "mathsgcsehighestpriorattainmentpreviousyear" is not null
group by
    _la,
    _year,
    _term,
    "mathsgcsehighestpriorattainmentpreviousyear"

union all

select
    'pupilonroll' as table_name,
    'englishgcsehighestpriorattainmentpreviousyear' as column_name,
    'gcse_highest_prior_attainment' as list_name,
    _la,
    _year,
    _term,
    "englishgcsehighestpriorattainmentpreviousyear" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilonroll') }}
where "englishgcsehighestpriorattainmentpreviousyear" is not null
group by
    _la,
    _year,
    _term,
    "englishgcsehighestpriorattainmentpreviousyear"

union all

select
    'pupilonroll' as table_name,
    'eyppe' as column_name,
    'yes_no_yn' as list_name,
    _la,
    _year,
    _term,
    "eyppe" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilonroll') }}
where "eyppe" is not null
group by
    _la,
    _year,
    _term,
    "eyppe"

union all

select
    'pupilonroll' as table_name,
    'eyppr' as column_name,
    'yes_no_yn' as list_name,
    _la,
    _year,
    _term,
    "eyppr" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilonroll') }}
where "eyppr" is not null
group by
    _la,
    _year,
    _term,
    "eyppr"

union all

select
    'pupilonroll' as table_name,
    'eyppbf' as column_name,
    'eypp_basis' as list_name,
    _la,
    _year,
    _term,
    "eyppbf" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilonroll') }}
where "eyppbf" is not null
group by
    _la,
    _year,
    _term,
    "eyppbf"

union all

select
    'pupilonroll' as table_name,
    'countryofbirth' as column_name,
    'country' as list_name,
    _la,
    _year,
    _term,
    "countryofbirth" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilonroll') }}
where "countryofbirth" is not null
group by
    _la,
    _year,
    _term,
    "countryofbirth"

union all

select
    'pupilonroll' as table_name,
    'proficiencyinenglish' as column_name,
    'proficiency_in_english' as list_name,
    _la,
    _year,
    _term,
    "proficiencyinenglish" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilonroll') }}
where "proficiencyinenglish" is not null
group by
    _la,
    _year,
    _term,
    "proficiencyinenglish"

union all

select
    'pupilonroll' as table_name,
    'youngcarer' as column_name,
    'young_carer' as list_name,
    _la,
    _year,
    _term,
    "youngcarer" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__pupilonroll') }}
where "youngcarer" is not null
group by
    _la,
    _year,
    _term,
    "youngcarer"

union all

select
    'school' as table_name,
    'childmothers' as column_name,
    'true_false' as list_name,
    _la,
    _year,
    _term,
    "childmothers" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__school') }}
where "childmothers" is not null
group by
    _la,
    _year,
    _term,
    "childmothers"

union all

select
    'school' as table_name,
    'childcareplaces' as column_name,
    'true_false' as list_name,
    _la,
    _year,
    _term,
    "childcareplaces" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__school') }}
where "childcareplaces" is not null
group by
    _la,
    _year,
    _term,
    "childcareplaces"

union all

select
    'school' as table_name,
    'phase' as column_name,
    'phase' as list_name,
    _la,
    _year,
    _term,
    "phase" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__school') }}
where "phase" is not null
group by
    _la,
    _year,
    _term,
    "phase"

union all

select
    'school' as table_name,
    'type' as column_name,
    'school_type' as list_name,
    _la,
    _year,
    _term,
    "type" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__school') }}
where "type" is not null
group by
    _la,
    _year,
    _term,
    "type"

union all

select
    'school' as table_name,
    'highestncyeargroup' as column_name,
    'nc_year' as list_name,
    _la,
    _year,
    _term,
    "highestncyeargroup" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__school') }}
where "highestncyeargroup" is not null
group by
    _la,
    _year,
    _term,
    "highestncyeargroup"

union all

select
    'school' as table_name,
    'lowestncyeargroup' as column_name,
    'nc_year' as list_name,
    _la,
    _year,
    _term,
    "lowestncyeargroup" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__school') }}
where "lowestncyeargroup" is not null
group by
    _la,
    _year,
    _term,
    "lowestncyeargroup"

union all

select
    'school' as table_name,
    'intake' as column_name,
    'intake' as list_name,
    _la,
    _year,
    _term,
    "intake" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__school') }}
where "intake" is not null
group by
    _la,
    _year,
    _term,
    "intake"

union all

select
    'school' as table_name,
    'governance' as column_name,
    'governance' as list_name,
    _la,
    _year,
    _term,
    "governance" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__school') }}
where "governance" is not null
group by
    _la,
    _year,
    _term,
    "governance"

union all

select
    'school' as table_name,
    'accommodation' as column_name,
    'accommodation' as list_name,
    _la,
    _year,
    _term,
    "accommodation" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__school') }}
where "accommodation" is not null
group by
    _la,
    _year,
    _term,
    "accommodation"

union all

select
    'schoolarrangedapdetailoffroll' as table_name,
    'apsettingtype' as column_name,
    'ap_setting_type' as list_name,
    _la,
    _year,
    _term,
    "apsettingtype" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__schoolarrangedapdetailoffroll') }}
where "apsettingtype" is not null
group by
    _la,
    _year,
    _term,
    "apsettingtype"

union all

select
    'schoolarrangedapdetailoffroll' as table_name,
    'placementreason' as column_name,
    'ap_placement_reason' as list_name,
    _la,
    _year,
    _term,
    "placementreason" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__schoolarrangedapdetailoffroll') }}
where "placementreason" is not null
group by
    _la,
    _year,
    _term,
    "placementreason"

union all

select
    'schoolarrangedapdetailoffroll' as table_name,
    'senprovisionentry' as column_name,
    'sen_provision' as list_name,
    _la,
    _year,
    _term,
    "senprovisionentry" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__schoolarrangedapdetailoffroll') }}
where "senprovisionentry" is not null
group by
    _la,
    _year,
    _term,
    "senprovisionentry"

union all

select
    'schoolarrangedapdetailoffroll' as table_name,
    'senprovisionleaving' as column_name,
    'sen_provision' as list_name,
    _la,
    _year,
    _term,
    "senprovisionleaving" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__schoolarrangedapdetailoffroll') }}
where "senprovisionleaving" is not null
group by
    _la,
    _year,
    _term,
    "senprovisionleaving"

union all

select
    'schoolarrangedapdetailoffroll' as table_name,
    'apattendancepattern' as column_name,
    'ap_attendance_pattern' as list_name,
    _la,
    _year,
    _term,
    "apattendancepattern" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__schoolarrangedapdetailoffroll') }}
where "apattendancepattern" is not null
group by
    _la,
    _year,
    _term,
    "apattendancepattern"

union all

select
    'schoolarrangedapdetailonroll' as table_name,
    'apsettingtype' as column_name,
    'ap_setting_type' as list_name,
    _la,
    _year,
    _term,
    "apsettingtype" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__schoolarrangedapdetailonroll') }}
where "apsettingtype" is not null
group by
    _la,
    _year,
    _term,
    "apsettingtype"

union all

select
    'schoolarrangedapdetailonroll' as table_name,
    'placementreason' as column_name,
    'ap_placement_reason' as list_name,
    _la,
    _year,
    _term,
    "placementreason" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__schoolarrangedapdetailonroll') }}
where "placementreason" is not null
group by
    _la,
    _year,
    _term,
    "placementreason"

union all

select
    'schoolarrangedapdetailonroll' as table_name,
    'senprovisionentry' as column_name,
    'sen_provision' as list_name,
    _la,
    _year,
    _term,
    "senprovisionentry" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__schoolarrangedapdetailonroll') }}
where "senprovisionentry" is not null
group by
    _la,
    _year,
    _term,
    "senprovisionentry"

union all

select
    'schoolarrangedapdetailonroll' as table_name,
    'senprovisionleaving' as column_name,
    'sen_provision' as list_name,
    _la,
    _year,
    _term,
    "senprovisionleaving" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__schoolarrangedapdetailonroll') }}
where "senprovisionleaving" is not null
group by
    _la,
    _year,
    _term,
    "senprovisionleaving"

union all

select
    'schoolarrangedapdetailonroll' as table_name,
    'apattendancepattern' as column_name,
    'ap_attendance_pattern' as list_name,
    _la,
    _year,
    _term,
    "apattendancepattern" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__schoolarrangedapdetailonroll') }}
where "apattendancepattern" is not null
group by
    _la,
    _year,
    _term,
    "apattendancepattern"

union all

select
    'schoolcensus' as table_name,
    'name' as column_name,
    'census_name' as list_name,
    _la,
    _year,
    _term,
    "name" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__schoolcensus') }}
where "name" is not null
group by
    _la,
    _year,
    _term,
    "name"

union all

select
    'schoolcensus' as table_name,
    'collection' as column_name,
    'collection' as list_name,
    _la,
    _year,
    _term,
    "collection" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__schoolcensus') }}
where "collection" is not null
group by
    _la,
    _year,
    _term,
    "collection"

union all

select
    'schoolcensus' as table_name,
    'term' as column_name,
    'term' as list_name,
    _la,
    _year,
    _term,
    "term" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__schoolcensus') }}
where "term" is not null
group by
    _la,
    _year,
    _term,
    "term"

union all

select
    'schoolcensus' as table_name,
    'sourcelevel' as column_name,
    'source_level' as list_name,
    _la,
    _year,
    _term,
    "sourcelevel" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__schoolcensus') }}
where "sourcelevel" is not null
group by
    _la,
    _year,
    _term,
    "sourcelevel"

union all

select
    'schoolcensus' as table_name,
    'lea' as column_name,
    'lea' as list_name,
    _la,
    _year,
    _term,
    "lea" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__schoolcensus') }}
where "lea" is not null
group by
    _la,
    _year,
    _term,
    "lea"

union all

select
    'senneeds' as table_name,
    'sentype' as column_name,
    'sen_type' as list_name,
    _la,
    _year,
    _term,
    "sentype" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__senneeds') }}
where "sentype" is not null
group by
    _la,
    _year,
    _term,
    "sentype"

union all

select
    'summerhalfterm2sessiondetailsoffroll' as table_name,
    'attendancereason' as column_name,
    'attendance_reason' as list_name,
    _la,
    _year,
    _term,
    "attendancereason" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__summerhalfterm2sessiondetailsoffroll') }}
where "attendancereason" is not null
group by
    _la,
    _year,
    _term,
    "attendancereason"

union all

select
    'summerhalfterm2sessiondetailsonroll' as table_name,
    'attendancereason' as column_name,
    'attendance_reason' as list_name,
    _la,
    _year,
    _term,
    "attendancereason" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__summerhalfterm2sessiondetailsonroll') }}
where "attendancereason" is not null
group by
    _la,
    _year,
    _term,
    "attendancereason"

union all

select
    'termlyexclusionsoffroll' as table_name,
    'reason' as column_name,
    'exclusion_reason' as list_name,
    _la,
    _year,
    _term,
    "reason" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__termlyexclusionsoffroll') }}
where "reason" is not null
group by
    _la,
    _year,
    _term,
    "reason"

union all

select
    'termlyexclusionsoffroll' as table_name,
    'reason2' as column_name,
    'exclusion_reason' as list_name,
    _la,
    _year,
    _term,
    "reason2" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__termlyexclusionsoffroll') }}
where "reason2" is not null
group by
    _la,
    _year,
    _term,
    "reason2"

union all

select
    'termlyexclusionsoffroll' as table_name,
    'reason3' as column_name,
    'exclusion_reason' as list_name,
    _la,
    _year,
    _term,
    "reason3" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__termlyexclusionsoffroll') }}
where "reason3" is not null
group by
    _la,
    _year,
    _term,
    "reason3"

union all

select
    'termlyexclusionsoffroll' as table_name,
    'category' as column_name,
    'exclusion_category' as list_name,
    _la,
    _year,
    _term,
    "category" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__termlyexclusionsoffroll') }}
where "category" is not null
group by
    _la,
    _year,
    _term,
    "category"

union all

select
    'termlyexclusionsoffroll' as table_name,
    'reason1' as column_name,
    'exclusion_reason' as list_name,
    _la,
    _year,
    _term,
    "reason1" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__termlyexclusionsoffroll') }}
where "reason1" is not null
group by
    _la,
    _year,
    _term,
    "reason1"

union all

select
    'termlyexclusionsoffroll' as table_name,
    'senprovision' as column_name,
    'sen_provision' as list_name,
    _la,
    _year,
    _term,
    "senprovision" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__termlyexclusionsoffroll') }}
where "senprovision" is not null
group by
    _la,
    _year,
    _term,
    "senprovision"

union all

select
    'termlyexclusionsoffroll' as table_name,
    'incare' as column_name,
    'true_false' as list_name,
    _la,
    _year,
    _term,
    "incare" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__termlyexclusionsoffroll') }}
where "incare" is not null
group by
    _la,
    _year,
    _term,
    "incare"

union all

select
    'termlyexclusionsoffroll' as table_name,
    'senexpert' as column_name,
    'yes_no_yn' as list_name,
    _la,
    _year,
    _term,
    "senexpert" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__termlyexclusionsoffroll') }}
where "senexpert" is not null
group by
    _la,
    _year,
    _term,
    "senexpert"

union all

select
    'termlyexclusionsoffroll' as table_name,
    'reviewresult' as column_name,
    'exclusion_review_result' as list_name,
    _la,
    _year,
    _term,
    "reviewresult" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__termlyexclusionsoffroll') }}
where "reviewresult" is not null
group by
    _la,
    _year,
    _term,
    "reviewresult"

union all

select
    'termlyexclusionsonroll' as table_name,
    'reason' as column_name,
    'exclusion_reason' as list_name,
    _la,
    _year,
    _term,
    "reason" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__termlyexclusionsonroll') }}
where "reason" is not null
group by
    _la,
    _year,
    _term,
    "reason"

union all

select
    'termlyexclusionsonroll' as table_name,
    'reason1' as column_name,
    'exclusion_reason' as list_name,
    _la,
    _year,
    _term,
    "reason1" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__termlyexclusionsonroll') }}
where "reason1" is not null
group by
    _la,
    _year,
    _term,
    "reason1"

union all

select
    'termlyexclusionsonroll' as table_name,
    'reason2' as column_name,
    'exclusion_reason' as list_name,
    _la,
    _year,
    _term,
    "reason2" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__termlyexclusionsonroll') }}
where "reason2" is not null
group by
    _la,
    _year,
    _term,
    "reason2"

union all

select
    'termlyexclusionsonroll' as table_name,
    'reason3' as column_name,
    'exclusion_reason' as list_name,
    _la,
    _year,
    _term,
    "reason3" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__termlyexclusionsonroll') }}
where "reason3" is not null
group by
    _la,
    _year,
    _term,
    "reason3"

union all

select
    'termlyexclusionsonroll' as table_name,
    'category' as column_name,
    'exclusion_category' as list_name,
    _la,
    _year,
    _term,
    "category" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__termlyexclusionsonroll') }}
where "category" is not null
group by
    _la,
    _year,
    _term,
    "category"

union all

select
    'termlyexclusionsonroll' as table_name,
    'senprovision' as column_name,
    'sen_provision' as list_name,
    _la,
    _year,
    _term,
    "senprovision" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__termlyexclusionsonroll') }}
where "senprovision" is not null
group by
    _la,
    _year,
    _term,
    "senprovision"

union all

select
    'termlyexclusionsonroll' as table_name,
    'incare' as column_name,
    'true_false' as list_name,
    _la,
    _year,
    _term,
    "incare" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__termlyexclusionsonroll') }}
where "incare" is not null
group by
    _la,
    _year,
    _term,
    "incare"

union all

select
    'termlyexclusionsonroll' as table_name,
    'senexpert' as column_name,
    'yes_no_yn' as list_name,
    _la,
    _year,
    _term,
    "senexpert" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__termlyexclusionsonroll') }}
where "senexpert" is not null
group by
    _la,
    _year,
    _term,
    "senexpert"

union all

select
    'termlyexclusionsonroll' as table_name,
    'reviewresult' as column_name,
    'exclusion_review_result' as list_name,
    _la,
    _year,
    _term,
    "reviewresult" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__termlyexclusionsonroll') }}
where "reviewresult" is not null
group by
    _la,
    _year,
    _term,
    "reviewresult"

union all

select
    'termlysessiondetailsoffroll' as table_name,
    'attendancereason' as column_name,
    'attendance_reason' as list_name,
    _la,
    _year,
    _term,
    "attendancereason" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__termlysessiondetailsoffroll') }}
where "attendancereason" is not null
group by
    _la,
    _year,
    _term,
    "attendancereason"

union all

select
    'termlysessiondetailsonroll' as table_name,
    'attendancereason' as column_name,
    'attendance_reason' as list_name,
    _la,
    _year,
    _term,
    "attendancereason" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__termlysessiondetailsonroll') }}
where "attendancereason" is not null
group by
    _la,
    _year,
    _term,
    "attendancereason"

union all

select
    'workplaceentityoffroll' as table_name,
    'wpmode' as column_name,
    'workplace_mode' as list_name,
    _la,
    _year,
    _term,
    "wpmode" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__workplaceentityoffroll') }}
where "wpmode" is not null
group by
    _la,
    _year,
    _term,
    "wpmode"

union all

select
    'workplaceentityonroll' as table_name,
    'wpmode' as column_name,
    'workplace_mode' as list_name,
    _la,
    _year,
    _term,
    "wpmode" as raw_value,
    count(*) as times
from {{ source('raw', 'school_census__workplaceentityonroll') }}
where "wpmode" is not null
group by
    _la,
    _year,
    _term,
    "wpmode"
