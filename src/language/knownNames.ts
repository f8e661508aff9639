import { wordSet } from './wordSet';

/** Common given names, lower case, that the lexicon lacks or has among other words. What is an everyday word too is left out. */
export const GIVEN_NAMES = wordSet(
  `aisha alan alex alexander alice amanda amit amy ananya andre andreas anil anita anjali anna antonio arjun arun ahmed barbara
  ben benjamin boris brian carl chloe christina christine claire craig dave deepa deepak derek diana diego divya dmitri eduardo
  edward elena ellen emily emma eric erica erik ethan eva fatima felipe felix fernando fiona francesco fred giovanni giulia
  greg hannah hans hasan hassan heidi henrik hiroshi ian igor ingrid irene isabel ivan jane janet javier jeff jennifer jeremy jessica jill
  jim johan jonas jorge jose juan julia julian karen karl kate katie kavita keith kenji kevin khalid kiran klaus kofi kwame
  lakshmi lars laura lauren leah lena liam linda lisa luca lucia lucy lukas manish manuel marco marcus margaret maria marie
  mario markus martha matt meera megan melissa mia michelle miguel mikhail mohamed mohan monica murat nadia nancy natalie
  natasha nathan neha neil nicole nikhil nisha nora oleg olga olivia omar pablo patricia pavel pedro petra phil pierre pooja
  priya rafael rahul rajesh ravi roberto rohan rohit ryan samantha samir sandra sanjay sara sergei sharon shreya sneha sofia sophia
  sophie stefan stephanie steve steven sunil suresh susan sven takeshi tanya tim tina todd tony tyler vanessa vera vijay
  vikram vincent vivek vladimir wendy yasmin yuki yusuf zach zoe`,
);

/** Large companies, whose names people write as a word of its own. */
export const COMPANIES = wordSet(
  `accenture adobe airbnb amazon bosch deloitte facebook google ikea intel microsoft netflix nokia nvidia oracle salesforce
  samsung shopify siemens sony spotify toyota uber walmart`,
);

/** Software that runs what others wrote: whatever it is said to decide, nobody did. */
export const PRODUCTS = wordSet(
  `kubernetes docker terraform ansible jenkins kafka rabbitmq python java javascript typescript react angular spark airflow
  linux postgres postgresql mysql mongodb elasticsearch prometheus grafana redis istio nginx tomcat pulumi saltstack argo argocd
  bazel gradle maven webpack dynamodb cassandra cockroachdb sqlite mariadb hadoop presto trino flink nifi pytorch tensorflow keras
  django laravel hibernate svelte nodejs ubuntu debian zookeeper etcd ceph clickhouse influxdb solr lucene graphql fluentd logstash
  loki nomad vite sidekiq celery mlflow numpy flask symfony nextjs nuxt golang kotlin scala elixir haskell erlang macos ios minio
  crossplane thanos`,
);

/** Tools and services that teams work with, whose names are no everyday word. They warn, offer and decide, and are nobody. */
export const TOOLS = wordSet(
  `datadog splunk kibana pagerduty opsgenie sentry jira github gitlab bitbucket snowflake databricks bigquery redshift tableau
  powerbi hubspot zendesk intercom servicenow workday asana trello figma miro twilio mixpanel sonarqube snyk dependabot cloudflare
  akamai heroku vercel firebase supabase couchbase azure aws gcp fargate zipkin nagios zabbix dynatrace telegraf circleci copilot
  chatgpt wordpress mailchimp sendgrid okta keycloak postman quickbooks netsuite selenium sagemaker backstage honeycomb amplitude typeform
  xero magento joomla marketo dbt`,
);
