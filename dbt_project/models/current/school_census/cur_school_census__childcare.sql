-- Made from schemas/returns/school_census/childcare.yml by `returns generate`: edit the schema, not this file.
-- Childcare at the school as they stand now: an authority's one row for each distinct record.

select
    _file_id,
    _row,
    _la,
    _year,
    _term,
    _school_type,
    "childcaretableid",
    "schooltableid",
    "NativeId",
    "childcareorderseqcolumn",
    "sourceid",
    "openingtime",
    "closingtime",
    "noofchildcareplaces",
    "childcareplacesavailability",
    "childcarewksopen",
    "onsite",
    "childcaresignposting",
    "typeofchildcare",
    "childcareprovider",
    "otherschools",
    "childcarebefore8am",
    "childcareuntil6pm",
    "childcarecovers8amto6pm",
    "holidaychildcareproviderhours",
    "LA",
    "Year",
    "Term",
    "SchoolType"
from {{ ref('enr_school_census__childcare') }}
where _outcome = 'kept'
