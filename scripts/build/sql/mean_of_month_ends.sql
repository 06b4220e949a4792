-- What does a count stand for where people at twelve month ends were summed? Their mean, to the nearest whole person.
create macro mean_of_month_ends(measure, window_months, counted) as
  case when window_months = 12 and measure in ('share-6-weeks', 'share-13-weeks', 'waiting-rate') then round(counted / 12)::integer else counted end;
